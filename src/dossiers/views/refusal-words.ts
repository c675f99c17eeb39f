import { refusalSentence } from '../../calendar/index.ts'
import type { Words } from '../../kernel/words.ts'
import { isRole, roleWords } from '../../people/index.ts'
import type { Action, Doer, From } from '../lifecycle.ts'
import { type Position, positionWords } from '../position.ts'
import type { DossierRefusal } from '../refusals.ts'
import { filledWords } from './filled-words.ts'
import { actionWords } from './route-wording.ts'
import { shownDay, shownInstant } from './shown-time.ts'

/** Why something cannot be done with a dossier, and what to do next, in plain words. */
export function dossierRefusalWords(refusal: DossierRefusal): Words {
  switch (refusal.reason) {
    case 'not-in-position':
      return filledWords(sentences.notInPosition, {
        action: actionName(refusal.action),
        position: positionName(refusal.position),
      })
    case 'not-your-role':
      return filledWords(sentences.notYourRole, {
        action: actionName(refusal.action),
        who: doerNames(refusal.who),
      })
    case 'channel-closed':
      return filledWords(sentences.channelClosed, { procedure: refusal.procedure })
    case 'declaration-unusable':
      return sentences.declarationUnusable
    case 'no-papers':
      return sentences.noPapers
    case 'paper-not-published':
      return filledWords(sentences.paperNotPublished, { number: refusal.line + 1 })
    case 'handler-not-in-field':
      return sentences.handlerNotInField
    case 'not-your-dossier':
      return sentences.notYourDossier
    case 'result-missing':
      return sentences.resultMissing
    case 'date-unchanged':
      return sentences.dateUnchanged
    case 'only-the-director':
      return sentences.onlyTheDirector
    case 'only-an-old-unit-name':
      return sentences.onlyAnOldUnitName
    case 'ground-unknown':
      return sentences.groundUnknown
    case 'already-running':
      return sentences.alreadyRunning
    case 'receiver-missing':
      return sentences.receiverMissing
    case 'second-supplement':
      return sentences.secondSupplement
    case 'first-supplement':
      return sentences.firstSupplement
    case 'nothing-asked':
      return sentences.nothingAsked
    case 'nothing-sent':
      return sentences.nothingSent
    case 'date-not-in-future':
      return sentences.dateNotInFuture
    case 'answer-awaited':
      return filledWords(sentences.answerAwaited, { until: shownDay(refusal.until) })
    case 'never-handled':
      return sentences.neverHandled
    case 'already-extended':
    case 'extension-not-later':
      return refusalSentenceWords(refusal)
    case 'time-limit-unknown':
      return 'procedure' in refusal
        ? filledWords(sentences.timeLimitUnknown, { procedure: refusal.procedure })
        : filledWords(sentences.calendar, { why: refusalSentenceWords(refusal) })
    default:
      return filledWords(sentences.calendar, { why: refusalSentenceWords(refusal) })
  }
}

/** Another officer was faster: who, when, and how the dossier stands now. */
export const staleWords = (who: string, when: Temporal.Instant, position: Position): Words =>
  filledWords(sentences.stale, { who, when: shownInstant(when), position: positionWords[position] })

const refusalSentenceWords = (refusal: Parameters<typeof refusalSentence>[0]): Words => [
  refusalSentence(refusal, 'vi'),
  refusalSentence(refusal, 'en'),
]

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
const actionName = (action: Action): Words => [
  lowerFirst(actionWords[action][0]),
  lowerFirst(actionWords[action][1]),
]
const positionName = (from: From): Words =>
  from === 'new' ? ['chưa lập', 'not made yet'] : positionWords[from]

const doerNames = (who: readonly Doer[]): Words => {
  const names = who.map(doer => (isRole(doer) ? roleWords[doer] : sentences.applicant))
  return [names.map(name => name[0]).join(', '), names.map(name => name[1]).join(', ')]
}

const sentences = {
  applicant: ['người nộp hồ sơ', 'the applicant'],
  notInPosition: [
    'Không thể {action}: hồ sơ đang ở tình trạng “{position}”. Hãy mở lại trang hồ sơ để xem việc có thể làm lúc này.',
    'Cannot {action}: the dossier stands at “{position}”. Open its page again to see what can be done now.',
  ],
  notYourRole: [
    'Tài khoản của bạn không được {action}; việc này do {who} làm. Hãy nhờ đúng người đó.',
    'Your account may not {action}; that is done by: {who}. Ask one of them.',
  ],
  channelClosed: [
    'Thủ tục {procedure} chưa nhận hồ sơ trực tuyến. Hãy mang hồ sơ đến quầy của trung tâm.',
    'Procedure {procedure} does not take dossiers online yet. Bring the papers to a counter of the centre.',
  ],
  declarationUnusable: [
    'Tờ khai kèm theo không dùng được: chưa cam đoan, đã nộp với hồ sơ khác, thuộc thủ tục khác hoặc đã quá thời gian lưu. Có thể nộp hồ sơ không kèm tờ khai đó.',
    'The declaration cannot be used: it is not vouched for, was filed before, belongs to another procedure or was kept too long ago. The dossier can be filed without it.',
  ],
  noPapers: [
    'Chưa có giấy tờ nào. Hãy ghi số bản, hoặc đính kèm tệp, cho ít nhất một giấy tờ trong danh sách.',
    'No paper has been handed in. Give the number, or attach a file, for at least one paper of the list.',
  ],
  paperNotPublished: [
    'Giấy tờ thứ {number} không có trong danh sách đã công bố, nên không được yêu cầu. Hãy mở lại biểu mẫu.',
    'Paper {number} is not on the published list, so it may not be asked for. Open the form again.',
  ],
  handlerNotInField: [
    'Người được chọn không phụ trách lĩnh vực của hồ sơ này. Hãy chọn người khác trong danh sách.',
    'The person chosen does not answer for the field of this dossier. Choose another from the list.',
  ],
  notYourDossier: [
    'Hồ sơ này do người khác thụ lý; chỉ người đó được làm việc này. Hãy liên hệ người thụ lý ghi ở trang hồ sơ.',
    'Somebody else handles this dossier; only that person may do this. Turn to the handler named on its page.',
  ],
  resultMissing: [
    'Chưa có tệp kết quả. Hãy chọn tệp dự thảo kết quả rồi trình lại.',
    'There is no result file. Choose the file of the draft result and propose it again.',
  ],
  receiverMissing: [
    'Chưa ghi ai nhận kết quả. Hãy ghi họ tên như trên giấy tờ tùy thân.',
    'It is not said who takes the result. Give the name as it stands on the identity paper.',
  ],
  timeLimitUnknown: [
    'Thủ tục {procedure} chưa có thời hạn giải quyết trong danh mục, nên chưa thể hẹn ngày trả. Hãy báo người quản trị danh mục bổ sung.',
    'Procedure {procedure} has no time limit in the catalogue, so no date can be given. Ask the keeper of the catalogue to add it.',
  ],
  dateUnchanged: [
    'Ngày hẹn đã đúng với lịch hiện nay, không cần tính lại.',
    'The date agrees with today’s calendar; there is nothing to recompute.',
  ],
  onlyTheDirector: [
    'Chỉ giám đốc trung tâm được tính lại ngày hẹn. Hãy báo giám đốc.',
    'Only the director may recompute a date. Ask the director.',
  ],
  secondSupplement: [
    'Hồ sơ đã được yêu cầu bổ sung một lần sau khi tiếp nhận; pháp luật chỉ cho một lần. Nếu thật cần, hãy báo giám đốc trung tâm quyết định; khi đó hồ sơ bị tính là quá hạn.',
    'A supplement was asked for once after reception, and the law allows one. If it cannot be avoided, let the director decide; the dossier then counts as late.',
  ],
  firstSupplement: [
    'Hồ sơ chưa có yêu cầu bổ sung nào sau khi tiếp nhận, nên chưa cần giám đốc cho phép thêm. Người thụ lý lập phiếu yêu cầu lần đầu.',
    'No supplement has been asked for since reception, so nothing further has to be allowed. The handler makes the first request.',
  ],
  nothingAsked: [
    'Chưa nêu giấy tờ hoặc nội dung tờ khai nào cần bổ sung. Hãy ghi điều cần bổ sung cho ít nhất một giấy tờ, hoặc ghi phần tờ khai cần sửa.',
    'No paper and no part of the declaration is asked for. Say what is wanted of at least one paper, or what to correct in the declaration.',
  ],
  nothingSent: [
    'Chưa có tệp nào và chưa có lời nhắn. Hãy chọn tệp cho giấy tờ được yêu cầu, hoặc ghi nội dung trả lời.',
    'There is no file and no message. Choose a file for what was asked for, or write your answer.',
  ],
  dateNotInFuture: [
    'Hãy chọn một ngày có thật, sau ngày hôm nay.',
    'Choose a date that exists and comes after today.',
  ],
  answerAwaited: [
    'Người nộp còn được bổ sung đến hết ngày {until}. Chỉ được dừng giải quyết sau ngày đó.',
    'The applicant may still answer until the end of {until}. Handling may be stopped only after that day.',
  ],
  neverHandled: [
    'Hồ sơ này dừng trước khi có người thụ lý, nên không thể tiếp tục giải quyết. Hãy hướng dẫn người nộp nộp lại hồ sơ mới.',
    'This dossier was stopped before anybody handled it, so it cannot be taken up again. Help the applicant to file anew.',
  ],
  onlyAnOldUnitName: [
    'Không được từ chối hay yêu cầu bổ sung chỉ vì giấy tờ ghi tên đơn vị hành chính cũ: giấy tờ đã cấp có hiệu lực đến hết thời hạn, không ai phải đổi vì sắp xếp đơn vị hành chính (Nghị quyết 190/2025/QH15, Điều 10). Hãy tiếp nhận, đối chiếu tên cũ với dòng “nay là” cạnh địa chỉ hoặc ở trang Địa chỉ cũ. Nếu còn lý do khác, hãy ghi lý do đó.',
    'Nobody may be refused or asked for more only because a paper shows an old unit name: papers keep their effect until they expire, and none need be renewed (Resolution 190/2025/QH15, Article 10). Receive it; compare the old name with the line “now” beside the address or on the page Old addresses. If there is another reason, give that one.',
  ],
  groundUnknown: [
    'Căn cứ này không có trong danh sách. Hãy chọn một căn cứ trong danh sách.',
    'This ground is not on the list. Choose one of the list.',
  ],
  alreadyRunning: [
    'Một lượt tính lại ngày hẹn của trung tâm đang chạy, nên lượt mới chưa được bắt đầu. Hãy theo dõi lượt đang chạy và đợi lượt đó kết thúc.',
    'The dates of this centre are being recomputed already, so nothing new was begun. Watch that run and wait for its end.',
  ],
  calendar: [
    'Chưa tính được ngày hẹn trả. {why} Hãy báo người quản trị hệ thống.',
    'The due date cannot be worked out. {why} Tell the administrator.',
  ],
  stale: [
    '{who} đã xử lý hồ sơ này trước bạn, lúc {when}. Hồ sơ hiện ở tình trạng “{position}”; việc bạn vừa làm chưa được ghi. Hãy xem lại trang hồ sơ.',
    '{who} was faster and changed this dossier at {when}. It now stands at “{position}”; what you did was not written. Look at its page again.',
  ],
} as const satisfies Record<string, Words>
