/** What the branches of an invented commune share, as its office has filled it in; every person is made up. */

/** By the name of a line; a value of several lines goes on in those below. */
export const COMMUNE: Readonly<Record<string, string | number | readonly string[]>> = {
  'Tên xã, phường': 'xã Gò Nổi',
  'Đơn vị cấp trên của đảng ủy': 'thành phố Đà Nẵng',
  'Tình trạng': 'bản chính thức',
  'Tên nhiệm kỳ': '2025 - 2030',
  'Chế độ đại hội': 'thí điểm đại hội năm năm một lần',
  'Cách dời ngày': 'khi trùng ngày nghỉ lễ, tết thì sinh hoạt vào ngày làm việc liền sau',
  'Số phút sinh hoạt tối thiểu': 90,
  'Số phút tối thiểu khi kết hợp chuyên đề': 120,
  'Số ngày gửi tài liệu trước': 2,
  'Số ngày báo họp trước': 3,
  'Số ngày họp chi ủy trước': 3,
  'Số đảng viên phải có mặt khi biểu quyết': 'hai phần ba',
  'Ngày nộp đảng phí lên cấp trên': 15,
  'Cách đóng đảng phí': 'cả hai',
  'Hạn báo cáo tháng': 'ngày 20 hằng tháng',
  'Hạn báo cáo sáu tháng': 'ngày 10 tháng 6',
  'Hạn báo cáo năm': 'ngày 30 tháng 11',
  'Hình thức ban hành': 'quy chế',
  'Địa danh': 'Gò Nổi',
  'Căn cứ của đảng ủy': ['Quy chế làm việc số 01-QC/ĐU, ngày 20/8/2025 của Ban Chấp hành Đảng bộ xã Gò Nổi'],
  'Nơi nhận': ['Đảng ủy xã Gò Nổi (để báo cáo)', 'Các đồng chí đảng viên trong chi bộ'],
};
