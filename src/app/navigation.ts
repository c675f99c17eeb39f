import { type Language, say, type Words } from '../kernel/words.ts'
import type { Actor } from '../web/actor.ts'
import type { NavItem } from '../web/design/page/nav.tsx'

interface Place {
  readonly href: string
  readonly words: Words
  /** Roles that have business there; the public places have none. */
  readonly roles?: readonly string[]
}

const publicPlaces: readonly Place[] = [
  { href: '/', words: ['Trang đầu', 'Home'] },
  { href: '/procedures', words: ['Thủ tục', 'Procedures'] },
  { href: '/track', words: ['Tra cứu hồ sơ', 'Follow a dossier'] },
  { href: '/units', words: ['Địa chỉ cũ', 'Old addresses'] },
]

const handling = ['officer', 'specialist', 'signer', 'director'] as const
const staffPlaces: readonly Place[] = [
  { href: '/desk', words: ['Bàn làm việc', 'Desk'] },
  { href: '/dossiers', words: ['Hồ sơ', 'Dossiers'], roles: [...handling, 'auditor'] },
  { href: '/register', words: ['Sổ theo dõi', 'Register'], roles: ['officer', 'director', 'auditor'] },
  { href: '/calendar', words: ['Lịch', 'Calendar'], roles: [...handling, 'auditor'] },
  { href: '/units/hamlets', words: ['Thôn, bản', 'Hamlets'], roles: [...handling, 'auditor'] },
  {
    href: '/catalogue',
    words: ['Danh mục', 'Catalogue'],
    roles: ['editor', 'province', 'director', 'auditor'],
  },
  {
    href: '/forms',
    words: ['Mẫu tờ khai', 'Forms'],
    roles: ['editor', 'province', 'director', 'auditor'],
  },
  { href: '/audit', words: ['Nhật ký', 'Audit log'], roles: ['auditor', 'director'] },
  { href: '/procedures', words: ['Thủ tục', 'Procedures'] },
  {
    href: '/desk/posters',
    words: ['Áp phích, mã QR', 'Posters, QR'],
    roles: ['officer', 'director', 'volunteer'],
  },
  { href: '/account', words: ['Tài khoản', 'Account'] },
]

/** The main navigation for whoever is asking; a place nobody may enter is not shown. */
export function navigationFor(asked: {
  shell: string
  actor: Actor | undefined
  language: Language
  address: string
}): readonly NavItem[] {
  const { shell, actor, language, address } = asked
  const open = ({ roles }: Place) => !roles || roles.some(role => actor?.roles.includes(role))
  const desk: readonly Place[] =
    actor && shell === 'public' ? [{ href: '/desk', words: ['Bàn làm việc', 'Desk'] }] : []
  const places = shell === 'staff' ? staffPlaces.filter(open) : [...publicPlaces, ...desk]
  return places.map(place => ({
    href: place.href,
    label: say(language, place.words),
    current: isAt(place.href, address),
  }))
}

const isAt = (href: string, address: string): boolean => {
  const path = address.split('?')[0] ?? '/'
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}
