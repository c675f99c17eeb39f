import type { Words } from '../../kernel/words.ts'

export const unitWording = {
  title: ['Địa chỉ cũ nay là xã, phường nào?', 'Which unit is an old address today?'],
  over: ['Sắp xếp đơn vị hành chính từ 01/07/2025', 'Reorganised on 1 July 2025'],
  lead: [
    'Từ ngày 01/07/2025 không còn cấp huyện, nhiều xã, phường đã sáp nhập. Ghi địa chỉ trên giấy tờ của bạn để biết nay thuộc đơn vị nào.',
    'Since 1 July 2025 there are no districts, and many communes have been merged. Give the address on your paper to learn which unit it is in today.',
  ],
  address: ['Địa chỉ trên giấy tờ', 'Address on the paper'],
  addressHint: [
    'Ghi xã, huyện, tỉnh cũ; không dấu, viết tắt đều được. Ví dụ: x. Nặm Ét, h. Quỳnh Nhai, Sơn La. Có thể ghi mã xã 5 số.',
    'Old commune, district and province; accents not needed. For example: x. Nặm Ét, h. Quỳnh Nhai, Sơn La. A code of 5 digits will do.',
  ],
  on: ['Ngày ghi trên giấy tờ', 'Date of the paper'],
  onHint: [
    'Giúp phân biệt xã cũ và xã mới cùng tên.',
    'Tells an old commune from a new one of the same name.',
  ],
  for: ['Cần biết về', 'What for'],
  residence: ['Nơi ở, quê quán', 'A residence'],
  land: ['Thửa đất', 'A parcel of land'],
  ask: ['Tra cứu', 'Look up'],
  dateWrong: ['Ngày chưa đúng. Hãy chọn một ngày có thật.', 'This is no date. Choose a day that exists.'],

  now: ['Nay là', 'Today'],
  already: ['Là đơn vị hiện nay', 'A unit of today'],
  unit: ['Đơn vị hiện nay', 'Unit of today'],
  old: ['Đơn vị cũ', 'Old unit'],
  code: ['Mã đơn vị', 'Code'],
  basis: ['Căn cứ', 'Legal basis'],
  wording: ['Lời văn chính thức', 'Official wording'],
  rest: ['Số nhà, thôn, bản', 'House, street or hamlet'],
  restKept: ['{rest} (giữ nguyên)', '{rest} (unchanged)'],
  history: ['Xem đơn vị này hình thành từ đâu', 'See what this unit was made of'],
  populationExact: [
    'Xã cũ bị chia, nhưng toàn bộ dân cư về đơn vị này. Nếu hỏi về thửa đất, hãy chọn “Thửa đất”.',
    'The old commune was divided, but all its people went to this unit. For land choose “A parcel of land”.',
  ],
  document: ['Văn bản của địa phương', 'Local document'],

  ambiguous: ['Chưa đủ để biết chắc', 'Not enough to be certain'],
  divided: [
    'Xã cũ này bị chia về nhiều nơi, pháp luật không ghi đến từng thôn, bản. Nay thuộc một trong các đơn vị sau:',
    'This old commune was divided, and the law does not name the hamlets. Today it is in one of these:',
  ],
  shared: [
    'Nhiều nơi có tên này. Nay thuộc một trong các đơn vị sau:',
    'Several places have this name. Today it is one of these:',
  ],
  whatToDo: ['Nên làm gì', 'What to do'],
  addDistrict: [
    'Ghi thêm huyện và tỉnh cũ, hoặc ngày của giấy tờ, rồi tra cứu lại.',
    'Add the old district and province, or the date of the paper, and look up again.',
  ],
  addHamlet: [
    'Ghi thêm tên thôn, bản, tổ dân phố; trung tâm có bảng riêng cho các xã bị chia.',
    'Add the hamlet; the centre keeps a table of its own for divided communes.',
  ],
  askPeople: [
    'Hỏi trưởng thôn, bản hoặc cán bộ trung tâm. Trong lúc chờ vẫn nộp hồ sơ bình thường.',
    'Ask the head of the hamlet or the centre. You can file meanwhile as usual.',
  ],
  notFound: ['Chưa tìm thấy', 'Not found'],
  perhaps: ['Có phải bạn muốn hỏi', 'Did you mean'],
  paperStays: ['Giấy tờ ghi tên cũ vẫn dùng được', 'Papers with the old name stay valid'],
  paperStaysText: [
    'Giấy tờ đã cấp tiếp tục có hiệu lực đến hết thời hạn; không nơi nào được yêu cầu đổi lại chỉ vì tên đơn vị hành chính thay đổi (Nghị quyết 190/2025/QH15, Điều 10). Ai muốn đổi thì không phải nộp phí, lệ phí.',
    'Papers keep their effect until they expire; nobody may ask you to renew them only because the unit changed its name (Resolution 190/2025/QH15, Article 10). Whoever wants to renew pays no fee.',
  ],
  toSearch: ['Tra cứu địa chỉ khác', 'Look up another address'],

  former: ['Đơn vị cũ, đến hết ngày 30/06/2025', 'Unit of before, until 30 June 2025'],
  current: ['Đơn vị hiện nay', 'Unit of today'],
  types: ['Loại đơn vị theo thời gian', 'What it was and when'],
  from: ['Từ ngày', 'From'],
  type: ['Loại', 'Type'],
  by: ['Nghị quyết', 'Resolution'],
  madeOf: ['Hình thành từ', 'Made of'],
  became: ['Nay thuộc', 'What became of it'],
  lineage: ['Sơ đồ nguồn gốc', 'Lineage'],
  lineageOf: ['Sơ đồ nguồn gốc của {name}', 'Lineage of {name}'],
  lineageText: ['{from} nay thuộc {to}.', '{from}: today {to}.'],
  what: ['Phần', 'Part'],
  codeAgain: [
    'Mã {code} trước ngày 01/07/2025 là của đơn vị khác: {name}.',
    'Before 1 July 2025 the code {code} belonged to another unit: {name}.',
  ],
  codeNow: [
    'Từ ngày 01/07/2025 mã {code} là của đơn vị khác: {name}.',
    'Since 1 July 2025 the code {code} belongs to another unit: {name}.',
  ],
  asOf: ['Dữ liệu đến ngày {date}.', 'As of {date}.'],
  noSuch: [
    'Không có đơn vị hành chính nào mang mã này. Hãy tra cứu theo địa chỉ.',
    'No unit has this code. Look up by address.',
  ],
} as const satisfies Record<string, Words>

/** What became of an old unit, in plain words. */
export const kindWords = {
  whole: ['toàn bộ', 'all of it'],
  unchanged: ['giữ nguyên', 'unchanged'],
  renamed_or_retyped: ['đổi tên hoặc loại', 'renamed or of another type'],
  partial: ['một phần', 'a part'],
  partial_area_only: ['chỉ một phần đất', 'land only'],
  partial_area_all_population: ['toàn bộ dân cư, một phần đất', 'all people, some land'],
} as const satisfies Record<string, Words>
