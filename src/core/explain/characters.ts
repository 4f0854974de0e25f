import type { Area } from './explanation.ts';

/** Characters and blanks that a paper would show wrongly or not at all. */
export const CHARACTERS: Area = {
  title: 'Chữ và dấu cách',
  explanations: [
    {
      code: 'text-not-utf8',
      why: 'Tệp lưu bằng mã khác UTF-8 thì chữ có dấu in ra sai; tệp cũ gõ bằng TCVN3, VNI phải chuyển sang Unicode.',
    },
    {
      code: 'character-tab',
      why: 'Dấu tab rộng hẹp tùy máy nên YAML không nhận; mỗi bậc thụt vào là hai dấu cách.',
      avoid: 'superior:\n\tunit: phường An Thắng',
      prefer: 'superior:\n  unit: phường An Thắng',
    },
    {
      code: 'character-space-unusual',
      why: 'Dấu cách không ngắt dòng và các dấu cách đặc biệt khác trông như dấu cách thường nhưng làm lệch dòng in, thường theo vào khi dán từ Word hoặc trang mạng.',
    },
    {
      code: 'character-private',
      why: 'Ký tự riêng của một phông chữ (biểu tượng, chữ gõ bằng mã cũ) máy khác in ra thành ô vuông.',
    },
    {
      code: 'character-invisible',
      why: 'Ký tự không nhìn thấy làm hai tên trông giống nhau mà không bằng nhau, và có thể đảo chiều chữ trên màn hình.',
    },
    {
      code: 'character-control',
      why: 'Ký tự điều khiển không in được và làm hỏng tệp DOCX.',
    },
    {
      code: 'line-break-in-value',
      why: 'Giá trị này in giữa câu nên phải nằm trên một dòng.',
      avoid: 'name: |\n  Chi bộ khối phố\n  Phong Nhị',
      prefer: 'name: Chi bộ khối phố Phong Nhị',
    },
    {
      code: 'blank-at-end',
      why: 'Dấu cách thừa ở đầu hoặc cuối in ra giữa câu thành khoảng trống trước dấu câu.',
      avoid: 'name: "Chi bộ khối phố Phong Nhị "',
      prefer: 'name: Chi bộ khối phố Phong Nhị',
    },
    {
      code: 'blank-twice',
      why: 'Hai dấu cách liền nhau in ra thành khoảng trống rộng giữa câu.',
      avoid: 'name: Chi bộ khối phố  Phong Nhị',
      prefer: 'name: Chi bộ khối phố Phong Nhị',
    },
  ],
};
