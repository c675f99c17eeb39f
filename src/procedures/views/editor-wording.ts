import type { Words } from '../../kernel/words.ts'
import type { ContentPart } from '../changed-parts.ts'
import type { DraftEvent, DraftOrigin } from '../draft.ts'
import type { PartGroup } from '../forms.ts'
import type { DraftAction, DraftPosition } from '../lifecycle.ts'
import type { Alternative, AuthorityKind, PaperForm, ReceptionMode } from '../procedure.ts'

export const editorWording = {
  title: ['Danh mục thủ tục', 'The catalogue'],
  lead: [
    'Soạn, phê duyệt, công bố phiên bản của từng thủ tục. Bản đã công bố không bao giờ bị sửa.',
    'Draft, approve and publish versions of procedures. What was published is never changed.',
  ],
  show: ['Chỉ hiện', 'Show only'],
  incomplete: ['còn thiếu phần', 'incomplete'],
  open: ['đang soạn hoặc chờ công bố', 'being drafted or waiting'],
  count: ['{count} thủ tục', '{count} procedures'],
  none: ['Không có thủ tục nào khớp.', 'No procedure matches.'],
  seven: ['Bảy phần', 'Seven parts'],
  complete: ['Đủ', 'Complete'],
  lacks: ['Thiếu: {parts}', 'Lacks: {parts}'],
  state: ['Trạng thái', 'State'],
  newProcedure: ['Thêm thủ tục mới', 'Add a new procedure'],
  import: ['Nhập từ tệp', 'Import a file'],
  exportJson: ['Xuất JSON (mọi phiên bản)', 'Export JSON (all versions)'],
  exportCsv: ['Xuất CSV', 'Export CSV'],
  completeness: ['Mức độ đầy đủ', 'Completeness'],
  nextVersion: ['Phiên bản tiếp theo', 'The next version'],
  noDraft: ['Không có bản thảo nào đang mở.', 'No draft is open.'],
  newCode: ['Thủ tục mới, chưa có trong danh mục.', 'A new procedure; the catalogue does not have it yet.'],
  published: ['Bản đang công bố', 'The published version'],
  differences: ['Khác với bản đang công bố', 'Different from the published version'],
  noDifferences: ['Chưa có gì khác với bản đang công bố.', 'Nothing differs from the published version yet.'],
  gone: ['Bỏ', 'Gone'],
  come: ['Thêm', 'New'],
  parts: ['Nội dung', 'Content'],
  unsaid: ['Chưa có', 'Nothing yet'],
  missingTitle: ['Chưa đủ bảy phần bắt buộc', 'Not all seven parts are there'],
  missing: ['Còn thiếu: {parts}. Chưa thể phê duyệt.', 'Missing: {parts}. It cannot be approved yet.'],
  baseMovedTitle: ['Bản đang công bố đã thay đổi', 'The published version has changed'],
  baseMoved: [
    'Bản thảo được soạn từ bản {from}, nay là bản {to}. Hãy xem lại khác biệt, rồi “Cập nhật bản gốc”.',
    'The draft was made from version {from}; now it is version {to}. Look at the differences, then “Go on from it”.',
  ],
  life: ['Các phiên bản', 'Versions'],
  history: ['Lịch sử soạn thảo', 'History of drafting'],
  version: ['Bản', 'Version'],
  applies: ['Áp dụng', 'Applies'],
  from: ['từ {from}', 'from {from}'],
  fromTo: ['từ {from} đến {to}', '{from} to {to}'],
  approvedBy: ['{who} phê duyệt theo {decision}, ngày {date}', 'approved by {who}, {decision} of {date}'],
  draftedBy: ['{who} soạn', 'drafted by {who}'],
  imported: ['nhập từ tệp danh mục', 'imported with the catalogue'],
  makeDraft: ['Soạn phiên bản mới', 'Draft a new version'],
  change: ['Lưu vào bản thảo', 'Save in the draft'],
  back: ['Về bản thảo', 'Back to the draft'],
  actions: ['Việc tiếp theo', 'Next'],
  approveNote: [
    'Người phê duyệt không được là người đã soạn.',
    'Whoever approves may not be among those who wrote it.',
  ],
  publishNote: [
    'Để trống: áp dụng sớm nhất có thể. Hồ sơ đã nhận vẫn theo bản cũ.',
    'Left empty: as soon as possible. Dossiers already received stay under the old version.',
  ],
  saved: ['Đã lưu.', 'Saved.'],
  waiting: ['chờ quyết định', 'awaits a decision'],
  here: ['Tại trung tâm này', 'At this centre'],
  handled: ['Có giải quyết', 'Handled here'],
  notHandled: ['Không giải quyết', 'Not handled here'],
  counterUnsaid: ['Chưa ghi quầy', 'No counter named'],
  saveHere: ['Lưu', 'Save'],
  public: ['Trang công khai', 'Public page'],
  noSuchPart: ['Không có phần này của thủ tục.', 'A procedure has no such part.'],
  noOpenDraft: [
    'Thủ tục này không có bản thảo đang mở. Hãy soạn phiên bản mới trước.',
    'This procedure has no open draft. Draft a new version first.',
  ],
  importLead: [
    'Tệp JSON, CSV (UTF-8) hoặc XLSX. Mỗi thủ tục khác bản đang công bố thành một bản thảo, chờ phê duyệt. Một dòng sai thì không dòng nào được ghi.',
    'A JSON, CSV (UTF-8) or XLSX file. Each procedure that differs from its published version becomes a draft to be approved. One wrong row keeps everything out.',
  ],
  importColumns: ['Các cột: {columns}.', 'Columns: {columns}.'],
  file: ['Tệp', 'File'],
  fileMissing: ['Hãy chọn một tệp.', 'Choose a file.'],
  wrongFile: [
    'Tệp “{name}” không phải JSON, CSV hoặc XLSX.',
    'The file “{name}” is no JSON, CSV or XLSX file.',
  ],
  tryOut: ['Chỉ kiểm tra', 'Check only'],
  makeDrafts: ['Ghi thành bản thảo', 'Make drafts'],
  refusedRows: ['{count} dòng bị từ chối; chưa có gì được ghi', '{count} rows refused; nothing was written'],
  whole: ['Cả tệp', 'The file'],
  lineNumber: ['Dòng {row}', 'Row {row}'],
  why: ['Lý do', 'Why'],
  wouldChange: [
    'Kiểm tra xong: {rows} dòng, {drafts} bản thảo sẽ được tạo, {unchanged} thủ tục không đổi. Chưa có gì được ghi.',
    'Checked: {rows} rows, {drafts} drafts would be made, {unchanged} procedures are the same. Nothing was written.',
  ],
  lacking: ['{count} thủ tục chưa có', '{count} procedures lack it'],
  score: [
    '{complete} trong {handled} thủ tục công khai đủ bảy phần',
    '{complete} of {handled} procedures publish all seven parts',
  ],
  scoreNote: [
    'Chỉ tiêu 1.3, Quyết định 766/QĐ-TTg. Tính trên các thủ tục trung tâm này giải quyết.',
    'Metric 1.3 of Decision 766/QĐ-TTg, over the procedures this centre handles.',
  ],
  whatIsMissing: ['Phần còn thiếu', 'What is missing'],
  byPart: ['Thiếu nhiều nhất', 'Lacking most'],
  allIncomplete: ['Xem cả {count} thủ tục', 'All {count} procedures'],
  allComplete: ['Mọi thủ tục đều đủ bảy phần.', 'Every procedure has all seven parts.'],
} as const satisfies Record<string, Words>

export const positionWords: Readonly<Record<DraftPosition, Words>> = {
  draft: ['Đang soạn', 'Draft'],
  approved: ['Đã phê duyệt, chờ công bố', 'Approved, to be published'],
  published: ['Đang công bố', 'Published'],
  superseded: ['Đã được thay thế', 'Superseded'],
  withdrawn: ['Đã rút', 'Withdrawn'],
}

export const draftActionWords: Readonly<Record<DraftAction, Words>> = {
  start: ['Soạn phiên bản mới', 'Draft a new version'],
  edit: ['Sửa bản thảo', 'Edit the draft'],
  rebase: ['Cập nhật bản gốc', 'Go on from it'],
  approve: ['Phê duyệt', 'Approve'],
  'send-back': ['Trả lại để soạn tiếp', 'Send back to the editor'],
  publish: ['Công bố', 'Publish'],
  withdraw: ['Rút bản thảo', 'Withdraw the draft'],
  supersede: ['Thay thế', 'Supersede'],
}

export const eventWords: Readonly<Record<DraftEvent['type'], Words>> = {
  started: ['Bắt đầu soạn', 'Drafting began'],
  edited: ['Sửa {parts}', 'Edited: {parts}'],
  rebased: ['Cập nhật bản gốc', 'Went on from the new version'],
  approved: ['Phê duyệt theo {decision}', 'Approved by {decision}'],
  'sent-back': ['Trả lại: {reason}', 'Sent back: {reason}'],
  published: [
    'Công bố bản {version}, áp dụng từ {effectiveFrom}',
    'Published as version {version} from {effectiveFrom}',
  ],
  withdrawn: ['Rút: {reason}', 'Withdrawn: {reason}'],
}

export const originWords: Readonly<Record<DraftOrigin, Words>> = {
  editor: ['soạn trên trang', 'written on these pages'],
  sheet: ['nhập từ tệp', 'imported from a file'],
  national: [
    'lấy từ Cơ sở dữ liệu quốc gia về thủ tục hành chính',
    'taken from the national database of procedures',
  ],
}

export const groupWords: Readonly<Record<PartGroup, Words>> = {
  basics: ['Tên, lĩnh vực, kết quả', 'Name, field, result'],
  papers: ['Giấy tờ', 'Papers'],
  time: ['Thời hạn', 'Time limit'],
  fee: ['Phí, lệ phí', 'Fee'],
  steps: ['Trình tự', 'Steps'],
  channels: ['Cách nộp, nơi nhận', 'How and where to file'],
  authority: ['Cơ quan giải quyết, hệ thống', 'Authority and system'],
  legal: ['Căn cứ pháp lý', 'Legal basis'],
  cases: ['Các trường hợp', 'Cases'],
}

/** Shown under a form, for what is written in a way of its own. */
export const groupHints: Readonly<Partial<Record<PartGroup, Words>>> = {
  papers: [
    'Để trống tên để bỏ một dòng. “Được thay bằng” viết: data-source = Cơ sở dữ liệu dân cư; earlier-result = Giấy xác nhận = 1.004873; paper = Giấy tờ khác. Muốn thêm dòng, hãy lưu: luôn có ba dòng trống.',
    'Empty the name to drop a row. “Replaced by” is written: data-source = Population database; earlier-result = Certificate = 1.004873; paper = Another paper. Save to get three more empty rows.',
  ],
  time: [
    'Trong ngày: ghi giờ chốt nhận. Chọn “chưa rõ” khi văn bản không cho một thời hạn chắc chắn: khi đó không hẹn ngày được.',
    'Same day: give the cut-off. Choose “unknown” where the text gives no certain limit: then no day can be promised.',
  ],
  fee: [
    'Bỏ trống loại để bỏ một dòng. Theo trang: mức thu cho các trang đầu, mỗi trang sau, tối đa mỗi bản. “Miễn cho” viết: HO_NGHEO = Hộ nghèo = 85/2019/TT-BTC.',
    'Empty the kind to drop a row. By pages: amount for the first pages, for each page after, at most for a copy. “Waived for” is written: POOR = Poor household = 85/2019/TT-BTC.',
  ],
  steps: [
    'Để trống việc làm để bỏ một dòng. Giờ làm việc là mức của từng bước, không kéo dài thời hạn chung.',
    'Empty the first cell to drop a row. Working hours are for one step and never extend the limit of all.',
  ],
  cases: [
    'Để trống tên để bỏ một trường hợp; phần để trống thì theo thủ tục. Thời hạn viết “same-day 15:00” hoặc “5 working-days”. Giấy tờ: tên | khi nào cần | số lượng | dạng | số bản | được thay bằng. Quy tắc phí: loại | mức | cách nộp | từ ngày | đến ngày | nguồn | miễn cho. Cách nộp: direct, online, post.',
    'Empty the name to drop a case; what is left empty is as the procedure says. A limit is written “same-day 15:00” or “5 working-days”. Papers: name | when | count | form | number | replaced by. Fee rules: kind | amount | channel | from | to | source | waived for. Ways of filing: direct, online, post.',
  ],
}

export const contentPartWords: Readonly<Record<ContentPart, Words>> = {
  name: ['tên thủ tục', 'name'],
  field: ['lĩnh vực', 'field'],
  level: ['cấp thực hiện', 'level'],
  documents: ['giấy tờ', 'papers'],
  timeLimit: ['thời hạn', 'time limit'],
  timeLimitText: ['thời hạn theo văn bản', 'time limit in words'],
  supplementPolicy: ['thời hạn khi bổ sung hồ sơ', 'time limit on a supplement'],
  feeText: ['phí, lệ phí', 'fee'],
  fees: ['quy tắc phí', 'fee rules'],
  cases: ['các trường hợp', 'cases'],
  channels: ['cách nộp', 'how to file'],
  reception: ['nơi nhận hồ sơ', 'where it is received'],
  steps: ['trình tự', 'steps'],
  stepsBasis: ['căn cứ của trình tự', 'basis of the steps'],
  result: ['kết quả', 'result'],
  whoMayApply: ['ai được nộp', 'who may apply'],
  authority: ['cơ quan giải quyết', 'who decides'],
  authorityKind: ['loại cơ quan', 'kind of authority'],
  handlingSystem: ['hệ thống giữ trạng thái', 'system that owns the status'],
  legalBasis: ['căn cứ pháp lý', 'legal basis'],
  forms: ['mẫu đơn, tờ khai', 'forms'],
  portalUrl: ['liên kết Cổng quốc gia', 'link to the national portal'],
  portalDecision: ['quyết định công bố', 'publishing decision'],
  source: ['nguồn', 'source'],
}

export const authorityKindWords: Readonly<Record<AuthorityKind, Words>> = {
  COMMUNE_COMMITTEE: ['Ủy ban nhân dân cấp xã', 'The commune’s People’s Committee'],
  COMMUNE_CHAIR: ['Chủ tịch Ủy ban nhân dân cấp xã', 'The chair of the commune’s People’s Committee'],
  COMMUNE_POLICE: ['Công an cấp xã', 'The commune police'],
  PROVINCE_AGENCY: ['Cơ quan cấp tỉnh', 'An agency of the province'],
}

export const receptionWords: Readonly<Record<ReceptionMode['mode'], Words>> = {
  ONE_STOP: ['Tại Trung tâm Phục vụ hành chính công', 'At the one-stop centre'],
  AT_AGENCY: ['Tại chính cơ quan giải quyết', 'At the deciding agency itself'],
}

export const paperFormWords: Readonly<Record<PaperForm, Words>> = {
  original: ['bản chính', 'original'],
  'certified-copy': ['bản sao chứng thực', 'certified copy'],
  copy: ['bản sao', 'copy'],
  electronic: ['bản điện tử', 'electronic'],
}

export const alternativeWords: Readonly<Record<Alternative['kind'], Words>> = {
  paper: ['thay được bằng {name}', 'or: {name}'],
  'data-source': ['không phải nộp nếu tra được trong {name}', 'not needed when found in {name}'],
  'earlier-result': ['thay được bằng {name} đã cấp ({procedure})', 'or: {name} issued earlier ({procedure})'],
}

/** How long a time limit is, and other choices of forms by their value. */
export const optionWords: Readonly<Record<string, Words>> = {
  unknown: ['chưa rõ', 'unknown'],
  'same-day': ['trong ngày', 'same day'],
  'working-hours': ['giờ làm việc', 'working hours'],
  'working-days': ['ngày làm việc', 'working days'],
  days: ['ngày', 'days'],
  months: ['tháng', 'months'],
  PAUSE: ['tạm dừng rồi tính tiếp', 'pauses, then goes on'],
  RESTART: ['tính lại từ đầu', 'begins anew'],
  direct: ['trực tiếp', 'at the centre'],
  online: ['trực tuyến', 'online'],
  post: ['bưu chính', 'by post'],
  free: ['không thu', 'free'],
  fixed: ['một mức', 'fixed'],
  'per-copy': ['theo bản', 'per copy'],
  pages: ['theo trang (chứng thực)', 'by pages (certification)'],
  LOCAL: ['Hệ thống này', 'This system'],
  MINISTRY: ['Hệ thống tập trung của bộ', 'A ministry’s central system'],
  yes: ['có giải quyết thủ tục này', 'handles this procedure'],
  no: ['không giải quyết thủ tục này', 'does not handle this procedure'],
  ...authorityKindWords,
  ...receptionWords,
  ...paperFormWords,
}
