import type { Area } from './explanation.ts';

/** Documents and figures of the law, as data and as the texts ask for them. */
export const LAW: Area = {
  title: 'Văn bản và con số của Đảng, Nhà nước',
  explanations: [
    {
      code: 'basis-not-in-force',
      why: 'Quy chế chỉ viện dẫn văn bản còn hiệu lực vào ngày ký; đoạn văn nói về văn bản chưa có hoặc đã hết hiệu lực thì đặt trong điều kiện law.…',
    },
    {
      code: 'figure-not-in-force',
      why: 'Con số chưa được quy định vào ngày ký thì quy chế ngày ấy không nói đến; đặt đoạn văn trong điều kiện figure.…',
    },
    {
      code: 'figure-unknown',
      why: 'Con số của quy định chỉ ghi một nơi, ở templates/law/figures.yaml, và gọi bằng mã.',
    },
    {
      code: 'law-validity-overlaps',
      why: 'Trong một chuỗi văn bản thay thế nhau, mỗi ngày chỉ một văn bản gốc có hiệu lực; hai văn bản thì không biết viện dẫn văn bản nào.',
    },
    {
      code: 'law-successor-starts-late',
      why: 'Giữa văn bản cũ và văn bản thay nó không được có ngày trống, nếu không ngày ấy không viện dẫn được gì.',
    },
    {
      code: 'law-chain-cycle',
      why: 'Các văn bản thay nhau thành vòng thì không văn bản nào là văn bản mới nhất.',
    },
    {
      code: 'law-document-repeated',
      why: 'Mã văn bản dùng để gọi văn bản ấy ở mọi nơi nên chỉ đặt cho một văn bản.',
    },
    {
      code: 'law-document-unknown',
      why: 'Văn bản được nhắc đến phải có trong templates/law/documents.yaml với số, ngày và nguồn.',
    },
    {
      code: 'chain-unknown',
      why: 'Đề cương nêu chuỗi văn bản làm căn cứ bằng mã; mã không có thì quy chế thiếu căn cứ ấy.',
    },
    {
      code: 'law-chain-unknown',
      why: 'Chuỗi văn bản có tên tiếng Việt ở phần “chains”, in trong quy chế mẫu còn để trống.',
    },
    {
      code: 'law-source-missing',
      why: 'Văn bản được in vào căn cứ phải có nguồn để người khác đối chiếu; chưa có nguồn thì ghi mức tin cậy thấp và không in.',
    },
    {
      code: 'law-end-missing',
      why: 'Văn bản đã có văn bản thay thế thì hết hiệu lực vào một ngày.',
    },
    {
      code: 'law-ends-before-start',
      why: 'Văn bản hết hiệu lực sau ngày có hiệu lực.',
    },
    {
      code: 'law-figure-repeated',
      why: 'Mỗi con số có một mã; các trị số theo thời gian nằm trong cùng một mục.',
    },
    {
      code: 'law-figure-overlaps',
      why: 'Mỗi ngày một con số chỉ có một trị số.',
    },
    {
      code: 'law-figure-ends-before-start',
      why: 'Trị số hết hiệu lực sau ngày có hiệu lực.',
    },
  ],
};
