import type { Area } from './explanation.ts';

/** How a YAML file is written, before anyone looks at what its values mean. */
export const YAML: Area = {
  title: 'Cách viết tệp YAML',
  explanations: [
    {
      code: 'yaml-indent',
      why: 'Độ thụt vào cho biết mục nào thuộc mục nào, nên các mục cùng bậc phải bắt đầu ở cùng một cột.',
      avoid: 'superior:\n   unit: phường An Thắng\n  parent: thành phố Đà Nẵng',
      prefer: 'superior:\n  unit: phường An Thắng\n  parent: thành phố Đà Nẵng',
    },
    {
      code: 'yaml-no-blank-after-colon',
      why: 'Thiếu dấu cách sau dấu hai chấm thì cả dòng bị hiểu thành một chuỗi chữ, không còn là tên mục và giá trị.',
      avoid: 'status:draft',
      prefer: 'status: draft',
    },
    {
      code: 'yaml-colon-in-value',
      why: 'Dấu hai chấm có dấu cách theo sau ngăn tên mục với giá trị; nằm trong giá trị thì nó tách giá trị ra làm hai.',
      avoid: 'meeting:\n  place: nhà văn hóa: tầng 2',
      prefer: 'meeting:\n  place: "nhà văn hóa: tầng 2"',
    },
    {
      code: 'yaml-reserved-character',
      why: 'Các dấu @ và ` ở đầu giá trị được YAML giữ riêng, nên giá trị ấy phải nằm trong dấu ngoặc kép.',
      avoid: 'formerNames: [@Phong Nhị]',
      prefer: 'formerNames: ["@Phong Nhị"]',
    },
    {
      code: 'yaml-backslash',
      why: 'Trong dấu ngoặc kép, dấu gạch chéo ngược mở đầu một ký hiệu như \\n; chữ theo sau không đúng thì không đọc được.',
      avoid: 'meeting: { place: "nhà văn hóa\\cổng sau" }',
      prefer: "meeting: { place: 'nhà văn hóa, trụ sở' }",
    },
    {
      code: 'yaml-text-after-quote',
      why: 'Dấu ngoặc kép đóng là hết giá trị, chữ đứng sau nó không thuộc về đâu.',
      avoid: 'name: "Chi bộ" khối phố Phong Nhị',
      prefer: 'name: "Chi bộ khối phố Phong Nhị"',
    },
    {
      code: 'yaml-block-sign',
      why: 'Dấu | hoặc > ở đầu giá trị báo một đoạn nhiều dòng bắt đầu từ dòng sau, nên chữ ở cùng dòng không đọc được.',
      avoid: 'meeting:\n  place: > nhà văn hóa',
      prefer: 'meeting:\n  place: nhà văn hóa',
    },
    {
      code: 'yaml-line-without-key',
      why: 'Mỗi dòng là một tên mục với giá trị, hoặc một dòng của danh sách; dòng chỉ có chữ thì không biết thuộc mục nào.',
      avoid: 'status: draft\nkhối phố Phong Nhị',
      prefer: 'status: draft\nformerNames: [khối phố Phong Nhị]',
    },
    {
      code: 'head-line-missing',
      why: 'Các mục thụt vào, các dòng của một danh sách thuộc về dòng đứng trên chúng; mất dòng ấy thì chúng bị hiểu là của mục trước đó.',
      avoid: 'superior:\n  unit: phường An Thắng\n  place: nhà văn hóa khối phố',
      prefer: 'superior:\n  unit: phường An Thắng\nmeeting:\n  place: nhà văn hóa khối phố',
    },
    {
      code: 'head-lines-swapped',
      why: 'Mỗi nhóm mục thuộc về dòng đứng trên nó; hai dòng ấy đổi chỗ nhau thì mọi mục bên dưới thành của nhóm kia.',
      avoid: 'members:\n  start: 2025-08-16\nterm:\n  official: 31',
      prefer: 'term:\n  start: 2025-08-16\nmembers:\n  official: 31',
    },
    {
      code: 'yaml-dash-missing',
      why: 'Mỗi mục của một danh sách mở đầu bằng dấu gạch ngang và dấu cách; thiếu dấu ấy thì không biết mục nào bắt đầu ở đâu.',
      avoid: 'groups:\n    name: Tổ đảng số 1\n    leader: Trần Thị Mai',
      prefer: 'groups:\n  - name: Tổ đảng số 1\n    leader: Trần Thị Mai',
    },
    {
      code: 'yaml-list-after-value',
      why: 'Mục đã có giá trị trên cùng dòng thì các dòng thụt vào bên dưới bị nối vào giá trị ấy, dấu gạch ngang cũng thành chữ.',
      avoid: 'unit:\n  name: khối phố Phong Nhị\n    - khối phố cũ',
      prefer: 'unit:\n  name: khối phố Phong Nhị - khối phố cũ',
    },
    {
      code: 'yaml-key-not-text',
      why: 'Tên mục là chữ; dấu ngoặc vuông, ngoặc nhọn ở chỗ tên mục làm nó thành danh sách hoặc nhóm.',
      avoid: 'formerNames: {{ten}}',
      prefer: 'formerNames: ["{{ten}}"]',
    },
    {
      code: 'yaml-broken',
      why: 'Chỗ này không theo cách viết YAML mà cũng không thuộc trường hợp thường gặp nào; nên so với một tệp ví dụ.',
    },
    {
      code: 'yaml-alias',
      why: 'Dấu * ở đầu giá trị là lệnh nhắc lại một giá trị khác; tệp này không dùng lệnh ấy để ai đọc cũng thấy đủ.',
      avoid: 'meeting: { place: *noi-hop }',
      prefer: 'meeting: { place: nhà văn hóa khối phố }',
    },
    {
      code: 'yaml-anchor',
      why: 'Dấu & ở đầu giá trị đặt tên cho giá trị để nhắc lại ở nơi khác; tệp này không dùng.',
      avoid: 'meeting: { place: &noi-hop nhà văn hóa }',
      prefer: 'meeting: { place: nhà văn hóa }',
    },
    {
      code: 'yaml-tag',
      why: 'Dấu ! ở đầu giá trị báo một kiểu dữ liệu riêng; tệp này không dùng.',
      avoid: 'status: !important draft',
      prefer: 'status: draft',
    },
    {
      code: 'yaml-directive',
      why: 'Dòng bắt đầu bằng dấu % là lệnh cho bộ đọc YAML; tệp này không dùng.',
      avoid: '%YAML 1.2\n---\nstatus: draft',
      prefer: 'status: draft',
    },
    {
      code: 'yaml-merge-key',
      why: 'Phần chung của nhiều chi bộ đặt ở commune.yaml, không gộp bằng “<<”, để chỗ nào ghi gì đều thấy rõ.',
      avoid: '<<: { status: draft }',
      prefer: 'status: draft',
    },
    {
      code: 'yaml-quote-open',
      why: 'Dấu ngoặc kép mở mà không đóng thì phần còn lại của tệp bị đọc thành một giá trị.',
      avoid: 'name: "Chi bộ khối phố Phong Nhị',
      prefer: 'name: "Chi bộ khối phố Phong Nhị"',
    },
    {
      code: 'yaml-bracket-open',
      why: 'Dấu ngoặc vuông, ngoặc nhọn mở một danh sách hoặc một nhóm, không đóng lại thì không biết hết ở đâu.',
      avoid: 'formerNames: [Phong Nhị',
      prefer: 'formerNames: [Phong Nhị]',
    },
    {
      code: 'yaml-many-documents',
      why: 'Mỗi tệp là một chi bộ; phần sau dòng “---” sẽ không được đọc.',
      avoid: 'status: draft\n---\nmodel: "2026.1"',
      prefer: 'status: draft\nmodel: "2026.1"',
    },
    {
      code: 'yaml-too-deep',
      why: 'Không tệp chi bộ nào cần lồng sâu như vậy, thường là do dấu ngoặc mở nhiều lần.',
    },
    {
      code: 'yaml-too-many-values',
      why: 'Tệp của một chi bộ chỉ có vài trăm giá trị; nhiều hơn hẳn thường là đưa nhầm tệp.',
    },
    {
      code: 'key-twice',
      why: 'Một mục ghi hai lần thì không biết lấy giá trị nào.',
      avoid: 'status: draft\nstatus: final',
      prefer: 'status: draft',
    },
    {
      code: 'text-cut-by-comma',
      why: 'Trong { } và [ ], dấu phẩy ngăn các mục với nhau, nên giá trị có dấu phẩy bị cắt làm hai.',
      avoid: 'meeting: { place: nhà văn hóa, tầng 2 }',
      prefer: 'meeting: { place: "nhà văn hóa, tầng 2" }',
    },
    {
      code: 'file-empty',
      why: 'Tệp chi bộ ít nhất phải có loại và tên chi bộ.',
    },
    {
      code: 'file-too-large',
      why: 'Tệp của một chi bộ chỉ vài KB; lớn hơn hẳn thường là đưa nhầm tệp, đọc thì làm treo máy.',
    },
  ],
};
