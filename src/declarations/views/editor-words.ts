import type { Words } from '../../kernel/words.ts'
import type { UnsafeReason } from '../unsafe-changes.ts'

/** What the pages of the forms' editors say. */
export const editorWords = {
  listTitle: ['Mẫu tờ khai', 'Declaration forms'],
  form: ['Mẫu tờ khai', 'Form'],
  version: ['Bản', 'Version'],
  state: ['Tình trạng', 'State'],
  draft: ['Bản nháp', 'Draft'],
  published: ['Đã công bố', 'Published'],
  correction: ['Đã công bố (sửa lời)', 'Published (words corrected)'],
  procedures: ['Thủ tục', 'Procedures'],
  from: ['Hiệu lực từ', 'In force from'],
  who: ['Người công bố', 'Published by'],
  withProgram: ['Theo phần mềm', 'With the program'],
  layout: ['Đối chiếu bản gốc', 'Compared with the original'],
  compared: ['Đã đối chiếu', 'Compared'],
  notCompared: ['Chưa đối chiếu', 'Not yet'],
  versions: ['Các bản', 'Versions'],
  open: ['Đang có {count} người khai mẫu này.', '{count} people are filling this form in.'],
  noSuchForm: ['Không có mẫu tờ khai này.', 'There is no such form.'],
  definition: ['Định nghĩa mẫu (JSON)', 'Definition (JSON)'],
  definitionHint: [
    'Lược đồ của định nghĩa: reference-data/forms/definition.schema.json. Kiểm tra trước khi lưu; chưa có gì được công bố khi lưu nháp.',
    'Its schema: reference-data/forms/definition.schema.json. Check before saving; saving a draft publishes nothing.',
  ],
  editDraft: ['Sửa bản nháp', 'Edit the draft'],
  check: ['Kiểm tra và xem trước', 'Check and preview'],
  save: ['Lưu nháp', 'Save the draft'],
  saved: ['Đã lưu bản nháp {version}', 'Draft {version} is saved'],
  editWords: ['Sửa lời của câu hỏi', 'Edit the words of the questions'],
  editWordsHint: [
    'Sửa tên, gợi ý của từng trang và câu hỏi; điều kiện và loại câu trả lời giữ nguyên.',
    'Change titles, labels and hints; conditions and kinds stay as they are.',
  ],
  inVietnamese: ['{what} (tiếng Việt)', '{what} (Vietnamese)'],
  inEnglish: ['{what} (tiếng Anh)', '{what} (English)'],
  pageTitle: ['Tên trang', 'Title of the page'],
  label: ['Câu hỏi', 'Question'],
  hint: ['Gợi ý', 'Hint'],
  checked: ['Định nghĩa đúng: có {pages} trang', 'The definition is right: {pages} pages'],
  refusedTitle: ['Có {count} chỗ chưa đúng', '{count} things are not right'],
  place: ['Chỗ', 'Place'],
  reason: ['Vì sao', 'Why'],
  whole: ['(toàn bộ)', '(the whole)'],
  preview: ['Xem trước', 'Preview'],
  previewHint: [
    'Mọi trang, kể cả trang có điều kiện. Chưa điền được ở đây.',
    'All pages, also those with a condition. Nothing can be filled in here.',
  ],
  conditional: ['Chỉ hỏi khi đúng điều kiện.', 'Asked on a condition only.'],
  emptyPrint: ['Bản in trống (PDF)', 'Empty print (PDF)'],
  publish: ['Công bố bản nháp', 'Publish the draft'],
  publishAs: ['Công bố như thế nào?', 'How is it published?'],
  asNew: ['Bản mới', 'A new version'],
  asNewHint: [
    'Ai đang khai dở được báo mẫu đã đổi: câu trả lời được giữ, câu không còn hỏi được nêu ra.',
    'Whoever is filling it in is told: answers are kept, and what is asked no more is shown.',
  ],
  asCorrection: ['Sửa lời của bản đang dùng', 'A correction of words'],
  asCorrectionHint: [
    'Ai đang khai dở khai tiếp, không phải làm gì.',
    'Whoever is filling it in goes on and notices nothing.',
  ],
  publishNow: ['Công bố', 'Publish'],
  discard: ['Bỏ bản nháp', 'Discard the draft'],
  notSafe: [
    'Thay đổi này không phải là sửa lời, mà đang có {count} người khai. Hãy công bố thành bản mới.',
    'This is no mere correction of words, and {count} people are filling the form in. Publish it as a new version.',
  ],
  nothingToPublish: ['Không còn bản nháp này để công bố.', 'There is no such draft to publish any more.'],
  editedElsewhere: [
    'Người khác đã sửa bản nháp này sau khi bạn mở. Chưa ghi gì; nội dung của bạn còn dưới đây. Hãy mở trang này ở cửa sổ khác để so, rồi lưu lại.',
    'Somebody else changed this draft after you opened it. Nothing was written; your text is still below. Open this page in another window to compare, then save again.',
  ],
  fillIn: ['Hãy điền lời ở cả hai thứ tiếng.', 'Fill in the words in both languages.'],
  otherId: ['Mã mẫu trong định nghĩa phải là “{id}”.', 'The id in the definition must be “{id}”.'],
} as const satisfies Record<string, Words>

/** Why a change is no mere correction; `{name}` is the question. */
export const unsafeWords: Readonly<Record<UnsafeReason, Words>> = {
  'question-removed': [
    'Bỏ câu hỏi “{name}” mà người khai đã trả lời.',
    'The question “{name}” is taken out.',
  ],
  'kind-changed': ['Đổi loại câu trả lời của “{name}”.', 'The kind of answer of “{name}” is another.'],
  'options-narrowed': ['Bớt lựa chọn của “{name}”.', 'Options of “{name}” are taken out.'],
  'limits-narrowed': ['Thu hẹp câu trả lời được nhận ở “{name}”.', 'Fewer answers are taken at “{name}”.'],
  'now-required': ['“{name}” nay bắt buộc trả lời.', '“{name}” must now be answered.'],
  'required-added': [
    'Thêm câu hỏi bắt buộc “{name}”.',
    'The question “{name}” is added and must be answered.',
  ],
  'commitment-changed': ['Đổi lời cam đoan.', 'The words of the declaration of truth are changed.'],
}
