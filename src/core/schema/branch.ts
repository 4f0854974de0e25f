/* Made from schemas/branch.schema.json by `npm run types`: change the schema, not this file. */

export type Text = string;
/**
 * Các lĩnh vực chi ủy viên phụ trách, mỗi lĩnh vực một dòng
 *
 * @minItems 1
 */
export type Areas = Text[];
/**
 * Các lĩnh vực giao cho phó bí thư, mỗi lĩnh vực một dòng
 *
 * @minItems 1
 */
export type Areas1 = Text[];

/**
 * Những điều riêng của một chi bộ, dùng để soạn quy chế làm việc. Chỉ “type” và “name” là phải có ngay; “status: final” đòi đủ các mục còn lại.
 */
export interface Branch {
  /**
   * Loại chi bộ, quyết định dùng bản quy chế mẫu nào
   */
  type: 'hamlet' | 'military' | 'police' | 'health-station' | 'school';
  /**
   * Tên đầy đủ theo quyết định thành lập, bắt đầu bằng “Chi bộ”
   */
  name: string;
  /**
   * Các tên trước đây, nếu chi bộ từng đổi tên hoặc sáp nhập
   */
  formerNames?: Text[];
  /**
   * Bản dự thảo in dòng chấm ở chỗ chưa biết; bản chính thức phải đủ mọi mục
   */
  status?: 'draft' | 'final';
  /**
   * Lần ban hành của quy chế mẫu mà chi bộ theo, ghi cố định khi đã là bản chính thức
   */
  model?: string;
  superior?: Superior;
  term?: Term;
  members?: Members;
  /**
   * Viết none nếu chi bộ không có chi ủy; có chi ủy thì ghi số lượng và các chi ủy viên
   */
  committee?: 'none' | Committee;
  secretary?: Secretary;
  /**
   * Viết none nếu chi bộ không có phó bí thư; có thì ghi họ tên và lĩnh vực phụ trách
   */
  deputy?: 'none' | Deputy;
  /**
   * Viết none nếu chi bộ không chia tổ đảng; có thì ghi từng tổ
   */
  groups?: 'none' | Group[];
  /**
   * Nhiệm vụ chi bộ giao cho từng đảng viên, mỗi người một dòng
   */
  assignments?: Assignment[];
  unit?: Unit;
  meeting?: Meeting;
  committeeMeeting?: CommitteeMeeting;
  voting?: Voting;
  thematic?: Thematic;
  dues?: Dues;
  reports?: Reports;
  inspection?: Inspection;
  growth?: Growth;
  /**
   * Ban công tác Mặt trận, các đoàn thể và hội ở đơn vị, mỗi tổ chức một dòng
   *
   * @minItems 1
   */
  massOrganizations?: MassOrganization[];
  /**
   * Quy chế làm việc của đảng ủy, nghị quyết đại hội chi bộ …, in sau các căn cứ của Trung ương
   */
  localBases?: LocalBasis[];
  adoption?: Adoption;
  document?: Document;
  /**
   * Mỗi nơi nhận một dòng, không gạch đầu dòng, không dấu cuối; cấp trên đứng đầu; dòng “Lưu Chi bộ” được thêm sẵn
   *
   * @minItems 1
   */
  recipients?: Text[];
  /**
   * Những chỗ chi bộ hoặc đảng ủy sửa khác quy chế mẫu, trong phạm vi mẫu cho phép; mỗi mục một việc: omit, include, replace hoặc addAfter
   */
  adaptations?: Adaptation[];
}
/**
 * Đơn vị có đảng ủy trực tiếp lãnh đạo chi bộ và các cấp liên quan
 */
export interface Superior {
  /**
   * Loại và tên đơn vị, viết thường chữ đầu; máy tự ghi thành “Đảng bộ …” và “Đảng ủy …”
   */
  unit?: string;
  /**
   * Tỉnh hoặc thành phố mà xã, phường trực thuộc
   */
  parent?: string;
  /**
   * Tổ chức đảng hoặc cơ quan ngành dọc lãnh đạo, hướng dẫn về chuyên môn, ghi tên đầy đủ
   */
  professional?: string;
}
/**
 * Nhiệm kỳ của chi bộ theo quyết định chuẩn y
 */
export interface Term {
  /**
   * Năm đầu và năm cuối nhiệm kỳ, như in trong văn bản
   */
  label?: string;
  /**
   * Ngày đại hội chi bộ hoặc ngày ghi trong quyết định chuẩn y
   */
  start?: string;
  /**
   * Ngày dự kiến hết nhiệm kỳ
   */
  end?: string;
  /**
   * Chi bộ đại hội năm năm hai lần, hay thí điểm năm năm một lần
   */
  regime?: 'twice-in-5-years' | 'pilot-5-years';
}
/**
 * Số đảng viên của chi bộ khi soạn quy chế
 */
export interface Members {
  /**
   * Số đảng viên chính thức, kể cả người được miễn công tác và sinh hoạt
   */
  official?: number;
  /**
   * Số đảng viên dự bị, không có thì ghi 0
   */
  probationary?: number;
  /**
   * Số đảng viên được miễn công tác và sinh hoạt, nằm trong số đảng viên ở trên
   */
  exempt?: number;
}
export interface Committee {
  /**
   * Số chi ủy viên kể cả bí thư và phó bí thư
   */
  size?: number;
  /**
   * Các chi ủy viên ngoài bí thư và phó bí thư; không có ai thì viết []
   */
  members?: CommitteeMember[];
}
export interface CommitteeMember {
  /**
   * Họ và tên, không ghi chức danh, học vị hay “đồng chí”
   */
  name: string;
  areas?: Areas;
  /**
   * Tên tổ đảng chi ủy viên phụ trách, đúng như ở “groups”
   */
  group?: string;
  /**
   * Năm sinh, khi trong chi bộ có người trùng họ tên
   */
  note?: string;
}
/**
 * Bí thư chi bộ, người ký quy chế
 */
export interface Secretary {
  /**
   * Họ và tên như khi ký, không ghi chức danh, học vị hay “đồng chí”
   */
  name?: string;
  /**
   * Bí thư do đại hội, chi ủy bầu hay do cấp ủy cấp trên chỉ định
   */
  origin?: 'elected' | 'appointed';
  /**
   * true nếu bí thư cũng là trưởng thôn, trưởng khối phố, trưởng công an, giám đốc trạm, hiệu trưởng
   */
  headsUnit?: boolean;
  /**
   * Năm sinh, khi trong chi bộ có người trùng họ tên
   */
  note?: string;
}
export interface Deputy {
  /**
   * Họ và tên, không ghi chức danh, học vị hay “đồng chí”
   */
  name?: string;
  areas?: Areas1;
  /**
   * true nếu phó bí thư cũng là trưởng thôn, trưởng khối phố, chỉ huy trưởng, hiệu trưởng
   */
  headsUnit?: boolean;
  /**
   * Năm sinh, khi trong chi bộ có người trùng họ tên
   */
  note?: string;
}
export interface Group {
  /**
   * Tên hoặc số của tổ đảng
   */
  name: string;
  /**
   * Họ và tên tổ trưởng tổ đảng
   */
  leader?: string;
  /**
   * Họ và tên tổ phó tổ đảng, nếu có
   */
  deputyLeader?: string;
  /**
   * Số đảng viên sinh hoạt ở tổ, kể cả tổ trưởng
   */
  members?: number;
}
export interface Assignment {
  /**
   * Họ và tên đảng viên được phân công
   */
  name: string;
  /**
   * Nhiệm vụ chính chi bộ giao cho đảng viên
   */
  task: string;
  /**
   * Tổ đoàn kết, nhóm hộ hoặc bộ phận đảng viên phụ trách
   */
  area?: string;
}
/**
 * Thôn, khối phố, ban chỉ huy quân sự, công an, trạm y tế hoặc trường học mà chi bộ lãnh đạo
 */
export interface Unit {
  /**
   * Loại và tên đơn vị như viết giữa câu
   */
  name?: string;
  /**
   * Chức danh như viết giữa câu
   */
  headTitle?: string;
  /**
   * Họ và tên người đứng đầu đơn vị
   */
  headName?: string;
  /**
   * true nếu người đứng đầu đơn vị sinh hoạt ở chi bộ này, dù giữ chức vụ nào
   */
  headMember?: boolean;
  /**
   * true nếu là đơn vị sự nghiệp công lập
   */
  public?: boolean;
  /**
   * true nếu trường còn hội đồng trường
   */
  schoolCouncil?: boolean;
}
/**
 * Lịch và cách tổ chức buổi sinh hoạt chi bộ hằng tháng
 */
export interface Meeting {
  /**
   * Ngày trong tháng, từ 1 đến 28 để tháng nào cũng có; ghi “day” hoặc “rule”, không ghi cả hai
   */
  day?: number;
  /**
   * Dùng khi ngày sinh hoạt không cố định; viết tiếp được sau chữ “vào”
   */
  rule?: string;
  /**
   * Cách chi bộ dời buổi sinh hoạt, viết thành lời, không có dấu chấm ở cuối
   */
  moveRule?: string;
  /**
   * Giờ bắt đầu buổi sinh hoạt
   */
  time?: string;
  /**
   * Nơi chi bộ sinh hoạt, viết như giữa câu
   */
  place?: string;
  /**
   * Số phút ít nhất của một buổi sinh hoạt thường kỳ
   */
  minMinutes?: number;
  /**
   * Số phút ít nhất khi sinh hoạt thường kỳ và chuyên đề trong cùng một buổi
   */
  combinedMinutes?: number;
  /**
   * Số ngày gửi tài liệu trước buổi sinh hoạt
   */
  documentsDaysBefore?: number;
  /**
   * Số ngày báo thời gian, nội dung trước buổi sinh hoạt
   */
  noticeDays?: number;
  /**
   * true nếu cấp ủy có thẩm quyền đã định thời gian sinh hoạt ngắn hơn cho chi bộ ít đảng viên này
   */
  smallBranch?: boolean;
}
/**
 * Buổi họp chuẩn bị của chi ủy trước buổi sinh hoạt chi bộ
 */
export interface CommitteeMeeting {
  /**
   * Số ngày chi ủy họp trước buổi sinh hoạt chi bộ
   */
  daysBefore?: number;
}
/**
 * Điều kiện để chi bộ họp và biểu quyết
 */
export interface Voting {
  /**
   * Phần đảng viên chính thức phải có mặt thì mới biểu quyết, viết bằng chữ
   */
  quorum?: string;
}
/**
 * Các chuyên đề in thành bảng trong quy chế, mỗi quý ít nhất một chuyên đề; không ghi thì chi bộ chọn trong chương trình công tác năm
 */
export interface Thematic {
  /**
   * Mỗi quý ít nhất một chuyên đề; chưa ấn định từ đầu năm thì viết []
   */
  topics?: Topic[];
}
export interface Topic {
  /**
   * Quý tổ chức chuyên đề, ghi 1, 2, 3 hoặc 4
   */
  quarter: 1 | 2 | 3 | 4;
  /**
   * Nội dung chuyên đề
   */
  topic: string;
  /**
   * Chức vụ của người chuẩn bị và trình bày chuyên đề, in trong bảng chuyên đề; không ghi thì chi bộ phân công sau
   */
  presenter?: string;
}
/**
 * Ngày đóng, ngày nộp và cách đóng đảng phí
 */
export interface Dues {
  /**
   * Ngày trong tháng đảng viên đóng đảng phí, thường là ngày sinh hoạt
   */
  day?: number;
  /**
   * Ngày trong tháng chi bộ nộp đảng phí lên đảng ủy, theo quy định của đảng ủy
   */
  remitDay?: number;
  /**
   * Đóng qua Cổng Dịch vụ công quốc gia, bằng tiền mặt, hoặc cả hai
   */
  channel?: 'portal' | 'cash' | 'both';
}
/**
 * Thời hạn gửi báo cáo lên đảng ủy, viết như sẽ in trong quy chế
 */
export interface Reports {
  /**
   * Hạn gửi báo cáo hằng tháng, viết như sẽ in
   */
  monthly?: string;
  /**
   * Hạn gửi báo cáo quý, bỏ qua nếu đảng ủy không yêu cầu
   */
  quarterly?: string;
  /**
   * Hạn gửi báo cáo sáu tháng, bỏ qua nếu đảng ủy không yêu cầu
   */
  halfYear?: string;
  /**
   * Hạn gửi báo cáo năm, viết như sẽ in
   */
  year?: string;
}
/**
 * Chỉ tiêu kiểm tra, giám sát hằng năm của chi bộ
 */
export interface Inspection {
  /**
   * Số đảng viên chi bộ kiểm tra trong một năm
   */
  perYear?: number;
  /**
   * Nội dung giám sát chuyên đề trong năm, nếu chi bộ có làm
   */
  supervisionTopic?: string;
}
/**
 * Chỉ tiêu kết nạp và nguồn phát triển đảng viên
 */
export interface Growth {
  /**
   * Số quần chúng chi bộ phấn đấu kết nạp trong nhiệm kỳ
   */
  targetPerTerm?: number;
  /**
   * Số quần chúng ưu tú chi bộ đang theo dõi, bồi dưỡng
   */
  sourceList?: number;
}
export interface MassOrganization {
  /**
   * Mặt trận, đoàn thể, hội nào; không có trong danh sách thì chọn other
   */
  kind:
    | 'front'
    | 'women'
    | 'farmers'
    | 'veterans'
    | 'elderly'
    | 'youth'
    | 'trade-union'
    | 'red-cross'
    | 'young-pioneers'
    | 'parents'
    | 'other';
  /**
   * Tên đầy đủ của tổ chức ở đơn vị
   */
  name: string;
}
export interface LocalBasis {
  /**
   * Tên loại, số, ngày và cơ quan ban hành, viết sau chữ “Căn cứ”, không dấu cuối
   */
  text: string;
}
/**
 * Buổi sinh hoạt chi bộ thảo luận và thông qua quy chế
 */
export interface Adoption {
  /**
   * Ngày chi bộ họp thông qua quy chế
   */
  meeting?: string;
  /**
   * Chỉ ghi khi bảng phân công được lập lại sau ngày thông qua quy chế; ngày ấy in dưới bảng, lệnh generate --only annex in riêng bảng
   */
  assignments?: string;
}
/**
 * Số, ngày, nơi ban hành và hình thức của văn bản
 */
export interface Document {
  /**
   * Ngày bí thư ký ban hành; bỏ qua nếu ký ngay ngày thông qua
   */
  date?: string;
  /**
   * Chi bộ ban hành thẳng quy chế có số của mình, hay ra quyết định ban hành kèm quy chế
   */
  form?: 'regulation' | 'decision';
  /**
   * Số ghi sổ của văn bản, hai chữ số, để trong ngoặc kép
   */
  number?: string;
  /**
   * Tên riêng của xã, phường ghi trước ngày tháng
   */
  place?: string;
  /**
   * Quy chế cũ mà quy chế này thay thế, nếu có
   */
  replaces?: Replaced[];
}
export interface Replaced {
  /**
   * Văn bản cũ, ghi đủ tên loại, số, ngày và chi bộ ban hành, như in sau chữ “thay thế”
   */
  text: string;
  /**
   * Ngày ký văn bản cũ
   */
  date: string;
}
export interface Adaptation {
  /**
   * Mã điều hoặc khoản của quy chế mẫu không dùng
   */
  omit?: string;
  /**
   * Mã điều mà tệp xã, phường đã bỏ nhưng chi bộ này vẫn dùng
   */
  include?: string;
  /**
   * Mã điều hoặc khoản được thay bằng lời văn ở mục text
   */
  replace?: string;
  /**
   * Mã khoản mà lời văn ở mục text đứng ngay sau, hoặc mã điều để thêm vào cuối điều
   */
  addAfter?: string;
  /**
   * Một hoặc nhiều khoản, mỗi khoản một dòng bắt đầu bằng gạch đầu dòng; điểm lùi vào hai dấu cách; muốn dẫn chiếu điều, khoản khác thì viết mã của nó, ví dụ {@voting}
   */
  text?: string;
  /**
   * Ai quyết định và ở văn bản nào, in trong bảng điều chỉnh; không ghi thì bảng in đảng ủy (nếu mục nằm trong commune.yaml) hoặc chi bộ
   */
  by?: string;
}
