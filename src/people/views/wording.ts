import type { Words } from '../../kernel/words.ts'
import { SHORTEST_PASSWORD } from '../passwords.ts'
import type {
  AddUserRefusal,
  ChangePasswordRefusal,
  PasswordRefusal,
  SignInRefusal,
  UserRefusal,
} from '../refusals.ts'
import { MOST_TRIES, TRIES_WINDOW_MINUTES } from '../tries.ts'

export const wording = {
  loginTitle: ['Đăng nhập', 'Log in'],
  loginLead: ['Dành cho cán bộ, công chức của trung tâm.', 'For the staff of the centre.'],
  loginPublic: [
    'Người dân không cần đăng nhập để tra cứu hồ sơ và xem thủ tục.',
    'Citizens need no login to follow a dossier or read about procedures.',
  ],
  toPublicPages: ['Về trang dành cho người dân', 'Go to the public pages'],
  username: ['Tên đăng nhập', 'Username'],
  password: ['Mật khẩu', 'Password'],
  loginButton: ['Đăng nhập', 'Log in'],
  sessionEnded: [
    'Phiên làm việc đã hết hạn; nội dung đang điền vẫn được giữ',
    'Your session ended; what you typed has been kept',
  ],
  sessionEndedNext: ['Đăng nhập lại để tiếp tục từ chỗ đang làm.', 'Log in again to go on where you were.'],
  loggedOut: ['Bạn đã đăng xuất', 'You are logged out'],
  accountTitle: ['Tài khoản của tôi', 'My account'],
  name: ['Họ và tên', 'Name'],
  badgeTitle: ['Chức danh', 'Position'],
  centre: ['Trung tâm', 'Centre'],
  roles: ['Vai trò', 'Roles'],
  fields: ['Lĩnh vực phụ trách', 'Fields'],
  noFields: ['Không gắn với lĩnh vực nào', 'Not bound to a field'],
  noRoles: ['Chưa có, cho đến khi đổi mật khẩu', 'None until the password is changed'],
  passwordTitle: ['Đổi mật khẩu', 'Change password'],
  passwordChanged: ['Đã đổi mật khẩu', 'The password has been changed'],
  othersClosed: ['Các phiên làm việc khác của bạn đã được đóng.', 'Your other sessions have been closed.'],
  temporary: ['Hãy đổi mật khẩu tạm trước khi làm việc', 'Replace your temporary password before you start'],
  temporaryWhy: [
    'Mật khẩu này do người khác cấp. Tài khoản chỉ có quyền làm việc sau khi bạn tự đặt mật khẩu mới.',
    'Somebody else gave you this password. The account may work only after you have set your own.',
  ],
  currentPassword: ['Mật khẩu hiện tại', 'Current password'],
  newPassword: ['Mật khẩu mới', 'New password'],
  newPasswordHint: [
    `Ít nhất ${SHORTEST_PASSWORD} ký tự. Vài từ ghép lại dễ nhớ và khó đoán hơn một từ có ký tự lạ.`,
    `At least ${SHORTEST_PASSWORD} characters. A few words together are easier to remember and harder to guess than one word with odd characters.`,
  ],
  changeButton: ['Đổi mật khẩu', 'Change password'],
} as const satisfies Record<string, Words>

export const signInRefusals: Readonly<Record<SignInRefusal, Words>> = {
  'wrong-credentials': [
    'Tên đăng nhập hoặc mật khẩu không đúng.',
    'The username or the password is not right.',
  ],
  'too-many-tries': [
    `Đã thử quá ${MOST_TRIES} lần. Hãy đợi ${TRIES_WINDOW_MINUTES} phút rồi thử lại. Nếu quên mật khẩu, hãy nhờ người quản trị cấp mật khẩu mới.`,
    `More than ${MOST_TRIES} tries. Wait ${TRIES_WINDOW_MINUTES} minutes and try again. If you forgot your password, ask the administrator for a new one.`,
  ],
  disabled: [
    'Tài khoản này đã ngừng hoạt động. Hãy gặp người quản trị hệ thống.',
    'This account has been disabled. See the administrator.',
  ],
}

const passwordRefusals: Readonly<Record<PasswordRefusal, Words>> = {
  'too-short': [
    `Mật khẩu mới phải có ít nhất ${SHORTEST_PASSWORD} ký tự.`,
    `The new password must have at least ${SHORTEST_PASSWORD} characters.`,
  ],
  'too-long': ['Mật khẩu mới quá dài.', 'The new password is too long.'],
  obvious: [
    'Mật khẩu mới quá dễ đoán. Hãy ghép vài từ không liên quan với nhau.',
    'The new password is too easy to guess. Put a few unrelated words together.',
  ],
  'like-username': [
    'Mật khẩu mới gần giống tên đăng nhập.',
    'The new password is too much like the username.',
  ],
}

/** What is wrong when a password is changed, and at which field. */
export function changePasswordProblem(refusal: ChangePasswordRefusal): { field: string; words: Words } {
  switch (refusal.reason) {
    case 'current-wrong':
      return {
        field: 'currentPassword',
        words: ['Mật khẩu hiện tại không đúng.', 'The current password is not right.'],
      }
    case 'too-many-tries':
      return { field: 'currentPassword', words: signInRefusals['too-many-tries'] }
    case 'unchanged':
      return {
        field: 'newPassword',
        words: [
          'Mật khẩu mới phải khác mật khẩu hiện tại.',
          'The new password must differ from the current one.',
        ],
      }
    case 'new-refused':
      return { field: 'newPassword', words: passwordRefusals[refusal.why] }
  }
}

const userRefusals: Readonly<Record<AddUserRefusal['reason'] | UserRefusal['reason'], Words>> = {
  'username-wrong': [
    'Tên đăng nhập “{what}” chưa đúng: 3 đến 30 chữ thường không dấu, chữ số, dấu chấm hoặc gạch dưới, bắt đầu bằng chữ.',
    'The username “{what}” is not right: 3 to 30 small letters without accents, digits, dots or underscores, a letter first.',
  ],
  'username-taken': [
    'Tên đăng nhập “{what}” đã có người dùng; tên không được cấp lại cho người khác.',
    'The username “{what}” is taken; a name is never given to a second person.',
  ],
  'name-missing': ['Thiếu họ và tên.', 'The name is missing.'],
  'title-missing': ['Thiếu chức danh in trên thẻ.', 'The position for the badge is missing.'],
  'role-missing': ['Thiếu vai trò.', 'A role is missing.'],
  'role-unknown': ['Không có vai trò “{what}”.', 'There is no role “{what}”.'],
  'field-wrong': [
    'Mã lĩnh vực “{what}” chưa đúng; ví dụ đúng: ho-tich, chung-thuc.',
    'The field “{what}” is not right; for example: ho-tich, chung-thuc.',
  ],
  'centre-unknown': ['Không có trung tâm “{what}”.', 'There is no centre “{what}”.'],
  'user-unknown': ['Không có tài khoản “{what}”.', 'There is no account “{what}”.'],
}

/** The sentence for a refused command, with what it speaks of filled in by `say`. */
export function userRefusalWords(refusal: AddUserRefusal | UserRefusal): {
  words: Words
  values: { what: string }
} {
  const { reason, ...about } = refusal
  return { words: userRefusals[reason], values: { what: Object.values(about)[0] ?? '' } }
}
