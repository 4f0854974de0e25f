import type { Area } from './explanation.ts';

/** What the schemas ask of single fields. */
export const FIELDS: Area = {
  title: 'Từng mục của tệp',
  explanations: [
    {
      code: 'key-unknown',
      why: 'Mục không có trong danh mục thì không được in, nên được báo ngay thay vì lặng lẽ bỏ qua. Xem các mục bằng lệnh quyche fields.',
      avoid: 'stauts: draft',
      prefer: 'status: draft',
    },
    {
      code: 'key-form-wrong',
      why: 'Tên mục trong tệp viết bằng chữ không dấu để máy nào cũng gõ được; lời tiếng Việt nằm ở giá trị.',
    },
    {
      code: 'field-missing',
      why: 'Không có mục này thì không biết soạn gì, dù chỉ là dự thảo.',
      avoid: 'assignments:\n  - task: phụ trách nhóm hộ số 2',
      prefer: 'assignments:\n  - task: phụ trách nhóm hộ số 2\n    name: Phạm Văn Tín',
    },
    {
      code: 'final-field-missing',
      why: 'Bản chính thức (status: final) không được để trống; bản dự thảo (status: draft) thì in chỗ chấm.',
    },
    {
      code: 'final-value-missing',
      why: 'Lời văn của quy chế in giá trị này, nên bản chính thức còn thiếu nó sẽ in ra chỗ chấm.',
    },
    {
      code: 'field-not-for-type',
      why: 'Mục này chỉ quy chế của loại chi bộ khác dùng đến; ghi ở đây thì không in ra đâu.',
      avoid: 'unit: { name: khối phố Phong Nhị, schoolCouncil: false }',
      prefer: 'unit: { name: khối phố Phong Nhị }',
    },
    {
      code: 'value-not-allowed',
      why: 'Mục này chỉ nhận những giá trị đã định.',
      avoid: 'status: chinh thuc',
      prefer: 'status: draft',
    },
    {
      code: 'value-not-accepted',
      why: 'Giá trị không thuộc cách viết nào của mục này; xem ví dụ ở lệnh quyche fields.',
    },
    {
      code: 'value-wrong-type',
      why: 'Chữ, số, danh sách và nhóm mục viết khác nhau; viết lẫn thì máy không hiểu giá trị là gì.',
      avoid: 'members: { official: ba mươi mốt }',
      prefer: 'members: { official: 31 }',
    },
    {
      code: 'text-too-short',
      why: 'Mục để trống hoặc quá ngắn thì in ra thiếu chữ; chưa biết thì bỏ cả dòng.',
      avoid: "meeting: { place: '' }",
      prefer: 'meeting: { place: nhà văn hóa khối phố }',
    },
    {
      code: 'text-too-long',
      why: 'Mỗi mục là một ý in giữa câu; quá dài thường là dán cả đoạn văn vào một mục.',
    },
    {
      code: 'text-form-wrong',
      why: 'Mục này có cách viết riêng, viết khác đi thì in ra không đúng câu hoặc không đúng thể thức.',
      avoid: 'term: { label: 2025/2030 }',
      prefer: 'term: { label: 2025 - 2030 }',
    },
    {
      code: 'date-invalid',
      why: 'Ngày viết theo năm-tháng-ngày để không lẫn ngày với tháng; khi in tự thành “ngày 05 tháng 10 năm 2026”.',
      avoid: 'document: { date: 05/10/2026 }',
      prefer: 'document: { date: 2026-10-05 }',
    },
    {
      code: 'number-too-small',
      why: 'Con số nhỏ hơn mức mà mục này có thể có.',
      avoid: 'members: { official: -1 }',
      prefer: 'members: { official: 31 }',
    },
    {
      code: 'number-too-large',
      why: 'Con số lớn hơn mức mà mục này có thể có.',
      avoid: 'meeting: { day: 32 }',
      prefer: 'meeting: { day: 3 }',
    },
    {
      code: 'list-empty',
      why: 'Danh sách không có dòng nào thì không nói được gì; chưa biết thì bỏ cả mục.',
    },
    {
      code: 'list-item-twice',
      why: 'Danh sách này chỉ nêu mỗi thứ một lần, ví dụ các chuỗi văn bản làm căn cứ trong đề cương.',
    },
    {
      code: 'model-missing',
      why: 'Loại chi bộ này có trong danh mục nhưng thư mục mẫu chưa có đề cương cho nó.',
    },
    {
      code: 'model-edition-older',
      why: 'Bản chính thức ghi mẫu nó theo; mẫu đã sửa từ đó, nên cần xem lại các chỗ đã sửa trước khi in lại.',
    },
    {
      code: 'model-edition-unknown',
      why: 'Bản mẫu ghi trong tệp không có trong danh sách các bản đã ban hành.',
      avoid: "model: '2035.1'",
      prefer: "model: '2026.1'",
    },
    {
      code: 'annex-empty',
      why: 'In riêng bảng phân công thì bảng phải có ít nhất một người.',
    },
    {
      code: 'law-to-verify',
      why: 'Văn bản hoặc con số còn hiệu lực theo dữ liệu nhưng nguồn chưa chắc (chưa thấy bản gốc, hoặc văn bản gốc đã được thay); phải đối chiếu trước khi ký. Lời nhắc này không làm --strict dừng lại.',
    },
  ],
};
