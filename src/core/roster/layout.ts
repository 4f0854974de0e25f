/** The sheets of a roster. Their headings are the titles of the schema; what the clerk sees first stands first. */
import type { ColumnDefinition } from './columns.ts';

/** One line a branch. */
export const BRANCH_SHEET = 'Chi bộ';
/** One line a field that all branches share. */
export const COMMUNE_SHEET = 'Xã, phường';
/** How to fill the list in; never read. */
export const HELP_SHEET = 'Hướng dẫn';
/** The column of the other sheets that says which branch a line is about. */
export const BRANCH_HEADING = 'Chi bộ';

const COMMUNE_NAMES = ['Xã, phường', 'Xã', 'Phường', 'Tên xã', 'Tên phường'];

export const BRANCH_COLUMNS: readonly ColumnDefinition[] = [
  {
    path: ['name'],
    also: ['Chi bộ', 'Chi bộ trực thuộc', 'Tên chi bộ trực thuộc', 'Tổ chức đảng', 'Tên tổ chức đảng'],
  },
  { path: ['type'], also: ['Loại', 'Loại hình', 'Loại hình chi bộ', 'Loại hình tổ chức'] },
  { path: ['superior', 'professional'] },
  { path: ['term', 'start'], also: ['Bắt đầu nhiệm kỳ'] },
  { path: ['term', 'end'], also: ['Kết thúc nhiệm kỳ'] },
  { path: ['members', 'official'], also: ['Chính thức', 'Đảng viên CT'] },
  { path: ['members', 'probationary'], also: ['Dự bị', 'Đảng viên DB'] },
  { path: ['members', 'exempt'], also: ['Miễn sinh hoạt', 'Đảng viên miễn sinh hoạt', 'Đảng viên miễn'] },
  { path: ['committee', 'size'], none: ['committee'] },
  { path: ['secretary', 'name'], also: ['Bí thư', 'Bí thư chi bộ', 'Tên bí thư', 'Họ tên bí thư chi bộ'] },
  { path: ['secretary', 'origin'] },
  { path: ['secretary', 'headsUnit'] },
  {
    path: ['deputy', 'name'],
    none: ['deputy'],
    also: ['Phó bí thư', 'Phó bí thư chi bộ', 'Tên phó bí thư', 'Họ tên phó bí thư chi bộ'],
  },
  { path: ['deputy', 'areas'], list: true },
  { path: ['deputy', 'headsUnit'] },
  { path: ['unit', 'name'] },
  { path: ['unit', 'headTitle'] },
  { path: ['unit', 'headName'], also: ['Người đứng đầu'] },
  { path: ['unit', 'headMember'] },
  { path: ['unit', 'public'] },
  { path: ['unit', 'schoolCouncil'] },
  { path: ['meeting', 'day'], also: ['Ngày sinh hoạt', 'Ngày sinh hoạt chi bộ', 'Ngày sinh hoạt định kỳ'] },
  { path: ['meeting', 'rule'] },
  { path: ['meeting', 'time'], also: ['Giờ', 'Giờ sinh hoạt chi bộ'] },
  { path: ['meeting', 'place'], also: ['Địa điểm', 'Địa điểm sinh hoạt', 'Nơi sinh hoạt chi bộ'] },
  { path: ['dues', 'day'] },
  { path: ['inspection', 'perYear'] },
  { path: ['inspection', 'supervisionTopic'] },
  { path: ['growth', 'targetPerTerm'] },
  { path: ['growth', 'sourceList'] },
  { path: ['adoption', 'meeting'], also: ['Ngày họp thông qua', 'Ngày thông qua quy chế'] },
  { path: ['document', 'date'], also: ['Ngày ban hành', 'Ngày ký quy chế'] },
  { path: ['document', 'number'], also: ['Số quy chế'] },
  { path: ['document', 'replaces', 0, 'text'] },
  { path: ['document', 'replaces', 0, 'date'] },
  { path: ['recipients'], list: true },
  { path: ['adoption', 'assignments'], rare: true },
  { path: ['formerNames'], list: true, rare: true },
  { path: ['status'], rare: true },
  { path: ['superior', 'unit'], heading: 'Tên xã, phường', also: COMMUNE_NAMES, rare: true },
  { path: ['superior', 'parent'], rare: true },
  { path: ['term', 'label'], also: ['Nhiệm kỳ'], rare: true },
  { path: ['term', 'regime'], rare: true },
  { path: ['secretary', 'note'], heading: 'Ghi chú phân biệt bí thư', rare: true },
  { path: ['deputy', 'note'], heading: 'Ghi chú phân biệt phó bí thư', rare: true },
  { path: ['meeting', 'moveRule'], rare: true },
  { path: ['meeting', 'minMinutes'], rare: true },
  { path: ['meeting', 'combinedMinutes'], rare: true },
  { path: ['meeting', 'documentsDaysBefore'], rare: true },
  { path: ['meeting', 'noticeDays'], rare: true },
  { path: ['meeting', 'smallBranch'], rare: true },
  { path: ['committeeMeeting', 'daysBefore'], rare: true },
  { path: ['voting', 'quorum'], heading: 'Số đảng viên phải có mặt khi biểu quyết', rare: true },
  { path: ['dues', 'remitDay'], heading: 'Ngày nộp đảng phí lên cấp trên', rare: true },
  { path: ['dues', 'channel'], heading: 'Cách đóng đảng phí', rare: true },
  { path: ['reports', 'monthly'], rare: true },
  { path: ['reports', 'quarterly'], rare: true },
  { path: ['reports', 'halfYear'], rare: true },
  { path: ['reports', 'year'], rare: true },
  { path: ['document', 'form'], rare: true },
  { path: ['document', 'place'], rare: true },
];

/** Any field but the name and the type of a branch may be shared; these are the ones that usually are. */
export const COMMUNE_ROWS: readonly ColumnDefinition[] = [
  { path: ['superior', 'unit'], heading: 'Tên xã, phường', also: COMMUNE_NAMES },
  { path: ['superior', 'parent'] },
  { path: ['status'] },
  { path: ['term', 'label'], also: ['Nhiệm kỳ'] },
  { path: ['term', 'regime'] },
  { path: ['meeting', 'moveRule'] },
  { path: ['meeting', 'minMinutes'] },
  { path: ['meeting', 'combinedMinutes'] },
  { path: ['meeting', 'documentsDaysBefore'] },
  { path: ['meeting', 'noticeDays'] },
  { path: ['committeeMeeting', 'daysBefore'] },
  { path: ['voting', 'quorum'], heading: 'Số đảng viên phải có mặt khi biểu quyết' },
  { path: ['dues', 'remitDay'], heading: 'Ngày nộp đảng phí lên cấp trên' },
  { path: ['dues', 'channel'], heading: 'Cách đóng đảng phí' },
  { path: ['reports', 'monthly'] },
  { path: ['reports', 'quarterly'] },
  { path: ['reports', 'halfYear'] },
  { path: ['reports', 'year'] },
  { path: ['document', 'form'] },
  { path: ['document', 'place'] },
  { path: ['localBases'], list: true, heading: 'Căn cứ của đảng ủy' },
  { path: ['recipients'], list: true },
];

/** A sheet whose lines are items of a list of the branch. */
export interface DetailSheet {
  name: string;
  /** the list in the branch */
  list: string[];
  columns: readonly ColumnDefinition[];
  /** the fields that tell one item from another */
  key: readonly string[];
  /** what a branch without a line has: the word `none`, an empty list in a group that is there, or nothing */
  empty: 'none' | 'list' | null;
}

export const DETAIL_SHEETS: readonly DetailSheet[] = [
  {
    name: 'Chi ủy',
    list: ['committee', 'members'],
    columns: [
      { path: ['name'], also: ['Họ tên', 'Chi ủy viên'] },
      { path: ['areas'], list: true, also: ['Lĩnh vực', 'Phụ trách', 'Nhiệm vụ', 'Nhiệm vụ phân công', 'Phân công'] },
      { path: ['group'], also: ['Tổ đảng', 'Tổ'] },
      { path: ['note'], rare: true },
    ],
    key: ['name'],
    empty: 'list',
  },
  {
    name: 'Tổ đảng',
    list: ['groups'],
    columns: [
      { path: ['name'], also: ['Tổ đảng', 'Tên tổ', 'Tổ'] },
      { path: ['leader'], also: ['Họ tên tổ trưởng'] },
      { path: ['deputyLeader'], also: ['Họ tên tổ phó'] },
      { path: ['members'], also: ['Số đảng viên', 'Đảng viên'] },
    ],
    key: ['name'],
    empty: 'none',
  },
  {
    name: 'Đoàn thể',
    list: ['massOrganizations'],
    columns: [
      { path: ['kind'], also: ['Loại', 'Loại đoàn thể'] },
      { path: ['name'], also: ['Tên', 'Tên đoàn thể'] },
    ],
    key: ['kind', 'name'],
    empty: null,
  },
  {
    name: 'Phân công',
    list: ['assignments'],
    columns: [
      { path: ['name'], also: ['Họ tên', 'Đảng viên'] },
      { path: ['task'], also: ['Nhiệm vụ', 'Công việc', 'Nhiệm vụ phân công'] },
      { path: ['area'], also: ['Địa bàn phụ trách'] },
    ],
    key: ['name'],
    empty: null,
  },
  {
    name: 'Chuyên đề',
    list: ['thematic', 'topics'],
    columns: [
      { path: ['quarter'] },
      { path: ['topic'], also: ['Chuyên đề', 'Nội dung chuyên đề'] },
      { path: ['presenter'] },
    ],
    key: ['quarter', 'topic'],
    empty: null,
  },
];
