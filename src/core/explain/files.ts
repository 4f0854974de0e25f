import type { Area } from './explanation.ts';

/** Paths that were given, and places to write to. */
export const FILES: Area = {
  title: 'Tệp và thư mục',
  explanations: [
    { code: 'file-not-found', why: 'Đường dẫn không có trên máy; thường là gõ sai tên hoặc đang đứng ở thư mục khác.' },
    { code: 'file-unreadable', why: 'Người đang dùng máy không có quyền đọc tệp hoặc thư mục này.' },
    { code: 'folder-instead-of-file', why: 'Chỗ này cần một tệp, không nhận cả thư mục.' },
    {
      code: 'not-a-branch-file',
      why: 'Quy chế được soạn từ tệp YAML; tệp Word đã có thì kiểm tra bằng lệnh quyche check.',
    },
    {
      code: 'commune-file-alone',
      why: 'Tệp commune.yaml giữ phần chung của các chi bộ trong xã, phường, tự nó không thành quy chế nào; đưa thư mục chứa nó.',
    },
    {
      code: 'folder-without-branches',
      why: 'Thư mục được duyệt để tìm branch.yaml, hoặc commune.yaml cùng thư mục branches; không có tệp nào như vậy.',
    },
    {
      code: 'commune-without-branches',
      why: 'Thư mục của xã, phường có tệp chung nhưng chưa có tệp của chi bộ nào trong branches.',
    },
    {
      code: 'commune-file-missing',
      why: 'Thư mục branches thuộc về một xã, phường, nên bên cạnh nó phải có commune.yaml.',
    },
    { code: 'output-not-a-folder', why: 'Kết quả được ghi vào thư mục; tên đưa sau -o đang là tên một tệp.' },
    {
      code: 'output-inside-commune',
      why: 'Sau -o là thư mục chứa commune.yaml; ghi vào thư mục branches bên trong thì thành hai xã, phường lồng nhau, soạn quy chế từ thư mục ngoài không thấy phần mới ghi.',
    },
    { code: 'output-not-writable', why: 'Người đang dùng máy không có quyền ghi vào chỗ này, hoặc tệp đang bị khóa.' },
    {
      code: 'output-outside-folder',
      why: 'Liên kết trong thư mục kết quả dẫn ra ngoài; ghi theo nó có thể đè lên tệp khác.',
    },
    {
      code: 'output-edited',
      why: 'Tệp kết quả đã có người sửa sau lần ghi trước, hoặc không phải do chương trình ghi; ghi đè sẽ mất công của người đó.',
    },
    {
      code: 'output-name-taken',
      why: 'Tên tệp kết quả lấy từ tên chi bộ, nên hai chi bộ cùng tên trong một thư mục sẽ đè lên nhau.',
    },
    {
      code: 'output-name-missing',
      why: 'Tên chi bộ ghi trong commune.yaml thì mọi chi bộ của xã, phường cùng mang một tên và đè lên tệp của nhau.',
    },
    {
      code: 'output-busy',
      why: 'Tệp đang mở trong Word hoặc chương trình khác thì hệ điều hành không cho thay; tệp cũ vẫn còn nguyên.',
    },
    {
      code: 'output-disk-full',
      why: 'Ổ đĩa hết chỗ giữa chừng; tệp nào đã có thì trọn vẹn, chạy lại sau khi dọn chỗ sẽ ghi tiếp phần còn thiếu.',
    },
    {
      code: 'output-read-only',
      why: 'Ổ đĩa chỉ cho đọc, như đĩa CD, thẻ nhớ khóa ghi hoặc thư mục mạng được chia sẻ để xem.',
    },
    {
      code: 'output-in-use',
      why: 'Hai lần chạy cùng ghi vào một thư mục sẽ đè tệp và làm sai sổ theo dõi của nhau, nên lần sau phải đợi.',
    },
    {
      code: 'pdf-without-libreoffice',
      why: 'PDF được xuất từ chính tệp DOCX bằng LibreOffice để giống hệt bản Word; thiếu nó thì mọi việc khác vẫn xong.',
    },
    {
      code: 'pdf-not-made',
      why: 'LibreOffice báo xong cả khi không chuyển được, nên từng tệp PDF được đếm và xem có trọn vẹn không.',
    },
    {
      code: 'pdf-font-substituted',
      why: 'Thiếu phông thì LibreOffice lặng lẽ thay bằng phông khác, chữ rộng hẹp khác đi nên bản PDF không khớp bản Word.',
    },
    {
      code: 'other-branch-named',
      why: 'Tên, đơn vị, bí thư hay nơi sinh hoạt của một chi bộ khác cùng xã, phường đứng trong quy chế này thường là do chép tệp của nhau mà chưa sửa hết.',
    },
    {
      code: 'other-branch-same',
      why: 'Hai chi bộ cùng bí thư, cùng đơn vị hay cùng nơi sinh hoạt có thể là thật, cũng có thể do chép tệp của nhau.',
    },
    {
      code: 'example-text-left',
      why: 'Tệp chép từ ví dụ mà còn sót chữ của ví dụ thì quy chế nói về một nơi khác.',
    },
    {
      code: 'placeholder-left',
      why: 'Những chữ như “Nguyễn Văn A”, “……” giữ chỗ cho điều chưa điền; bản chính thức in ra là in cả chúng.',
    },
    {
      code: 'merge-manifest-missing',
      why: 'Gộp là gộp những phần mà quyche generate --shard đã ghi; thư mục khác không có sổ theo dõi để biết tệp nào là của phần nào.',
    },
    {
      code: 'merge-run-unfinished',
      why: 'Phần chưa chạy xong mà gộp thì thiếu chi bộ; chạy lại lệnh của phần ấy sẽ ghi tiếp từ chỗ dở.',
    },
    {
      code: 'merge-parts-missing',
      why: 'Mỗi chi bộ thuộc đúng một phần của --shard; thiếu một phần thì các chi bộ của phần ấy không có trong kết quả gộp.',
    },
    {
      code: 'merge-file-changed',
      why: 'Tệp trong một phần không còn như khi ghi; gộp nó như chưa có ai sửa thì lần sau sẽ bị ghi đè.',
    },
    {
      code: 'merge-conflict',
      why: 'Một chi bộ chỉ thuộc một phần; hai tệp cùng tên khác nội dung nghĩa là hai phần soạn từ dữ liệu khác nhau.',
    },
    {
      code: 'output-manifest-broken',
      why: 'Tệp .quyche.json ghi dấu của từng tệp đã ghi để biết tệp nào có người sửa; hỏng thì không biết nữa.',
    },
    { code: 'docx-not-docx', why: 'Tệp không phải văn bản Word dạng .docx, dù tên có thể mang đuôi ấy.' },
    {
      code: 'docx-old-format',
      why: 'Tệp .doc của Word cũ không đọc được; mở bằng Word hoặc LibreOffice rồi lưu lại dạng .docx.',
    },
    { code: 'docx-encrypted', why: 'Tệp đặt mật khẩu thì không đọc được nội dung để kiểm tra.' },
    { code: 'docx-damaged', why: 'Tệp bị hỏng khi chép hoặc khi gửi; mở bằng Word, lưu lại, hoặc xin lại bản gốc.' },
    {
      code: 'docx-doctype',
      why: 'Khai báo DOCTYPE trong tệp có thể dùng để đọc trộm tệp khác trên máy, Word không bao giờ ghi như vậy.',
    },
    { code: 'docx-too-deep', why: 'Không văn bản nào lồng sâu như vậy; tệp hỏng hoặc được làm ra để treo máy.' },
    {
      code: 'docx-too-large',
      why: 'Một quy chế chỉ vài chục KB; tệp nặng hơn hẳn thường là đưa nhầm hoặc có ảnh lớn.',
    },
    {
      code: 'docx-unzipped-too-large',
      why: 'Nội dung mở ra lớn bất thường so với một văn bản, đọc tiếp có thể treo máy.',
    },
    { code: 'docx-empty', why: 'Tệp mở được nhưng không có chữ nào để kiểm tra.' },
  ],
};
