import { renderToString } from 'preact-render-to-string'
import { type Language, say, type Words } from '../kernel/words.ts'
import type { Centre } from '../people/index.ts'
import type { Actor } from '../web/actor.ts'
import { type Fault, fault, type PageAnswer } from '../web/answer.ts'
import { Notice } from '../web/design/notice.tsx'
import { Page } from '../web/design/page/page.tsx'
import type { DisplaySettings } from '../web/design/page/settings.tsx'
import { FaultView } from '../web/fault-view.tsx'
import type { Settings } from '../web/request-settings.ts'
import type { RenderPage } from '../web/respond.ts'
import { assetAddress } from './assets.ts'
import { navigationFor } from './navigation.ts'

/** Renders answers inside the frame of this centre: name, navigation for who is asking, hotline, settings. */
export const frameOf =
  (centre: Centre): RenderPage =>
  (answer, { settings, actor, address, nonce }) => {
    const shown = answer.kind === 'page' ? answer : faultPage(answer, settings.language)
    const { language } = settings
    const live = shown.live === true
    const shell = shown.shell ?? (actor && isDesk(address) ? 'staff' : 'public')
    return `<!doctype html>${renderToString(
      <Page
        language={language}
        shell={shell}
        title={shown.title}
        refused={shown.status === 422}
        centre={brandOf(centre, language, shell)}
        nav={navigationFor({ shell, actor, language, address })}
        account={actor && accountOf(actor)}
        settings={settingsLinks(settings, address)}
        footer={footerOf(centre, language, actor)}
        stylesheet={assetAddress('style.css')}
        icon={assetAddress('icon.svg')}
        head={<Head shell={shell} nonce={nonce} page={shown} />}
        scripts={[...(shell === 'staff' ? staffScripts : []), ...(shown.scripts ?? [])].map(assetAddress)}
      >
        {live && <Stale language={language} />}
        {shown.view}
      </Page>,
    )}`
  }

interface HeadProps {
  readonly shell: PageAnswer['shell']
  readonly nonce: string
  readonly page: Pick<PageAnswer, 'live' | 'refreshSeconds'>
}

/**
 * What Turbo needs on pages of the staff; a page that is live is changed in place, where the reader is; and what a page of
 * something that goes on needs where no script runs.
 */
const Head = ({ shell, nonce, page: { live, refreshSeconds } }: HeadProps) => (
  <>
    {shell === 'staff' && <meta name="csp-nonce" content={nonce} />}
    {live && (
      <>
        <meta name="live" content="yes" />
        <meta name="turbo-refresh-method" content="morph" />
        <meta name="turbo-refresh-scroll" content="preserve" />
      </>
    )}
    {refreshSeconds !== undefined && (
      <noscript>
        <meta http-equiv="refresh" content={String(refreshSeconds)} />
      </noscript>
    )}
  </>
)

/** Shown by live.js when the server has been silent for longer than its heartbeat. */
const Stale = ({ language }: { readonly language: Language }) => (
  <div id="stale" role="status" hidden>
    <Notice kind="warning" title={say(language, words.stale)}>
      <p>{say(language, words.staleHint)}</p>
    </Notice>
  </div>
)

const staffScripts = ['turbo.js', 'scan-anywhere.js', 'live.js']

const brandOf = (centre: Centre, language: Language, shell: string) => ({
  name: say(language, centre.name),
  href: shell === 'staff' ? '/desk' : '/',
  address: centre.address,
})

const isDesk = (address: string): boolean =>
  /^\/(desk|dossiers|account|audit|runs|catalogue|units\/hamlets)\b/.test(address)

const accountOf = (actor: Actor) => ({
  name: actor.name,
  role: actor.title,
  signOutAction: '/logout',
  href: '/account',
})

const words = {
  stale: ['Mất kết nối với máy chủ', 'The server cannot be reached'],
  staleHint: [
    'Trang này có thể đã cũ; nó tự cập nhật khi có kết nối trở lại.',
    'This page may be out of date; it catches up by itself when the connection is back.',
  ],
  hotlineHours: ['trong giờ làm việc', 'in office hours'],
  track: ['Tra cứu hồ sơ', 'Follow a dossier'],
  staff: ['Dành cho cán bộ', 'For staff'],
  api: ['Giao diện lập trình (API)', 'For programs (API)'],
} as const satisfies Record<string, Words>

const footerOf = (centre: Centre, language: Language, actor: Actor | undefined) => ({
  hotline: {
    display: centre.hotline,
    href: `tel:${centre.hotline.replace(/[^+\d]/g, '')}`,
    hours: say(language, words.hotlineHours),
  },
  links: [
    { href: '/track', label: say(language, words.track) },
    ...(actor ? [] : [{ href: '/login', label: say(language, words.staff) }]),
    { href: '/api', label: say(language, words.api) },
  ],
})

/** Every setting is a link that comes back to this page, so that it works without script. */
function settingsLinks(settings: Settings, address: string): DisplaySettings {
  const link = (name: string, value: string) =>
    `/settings?${name}=${value}&next=${encodeURIComponent(address)}`
  return {
    theme: settings.theme,
    type: settings.type,
    links: {
      vi: link('lang', 'vi'),
      en: link('lang', 'en'),
      auto: link('theme', 'auto'),
      light: link('theme', 'light'),
      dark: link('theme', 'dark'),
      normal: link('type', 'normal'),
      large: link('type', 'large'),
    },
  }
}

const faultPage = (answer: Fault, language: Language): PageAnswer => ({
  kind: 'page',
  status: answer.status,
  title: say(language, titles[answer.status] ?? titles[404]),
  view: (
    <FaultView
      language={language}
      title={titles[answer.status] ?? titles[404]}
      words={answer.words}
      back={answer.back}
    />
  ),
  data: fault(answer.status, answer.code, answer.words),
})

const titles: Readonly<Record<number, Words>> & { readonly 404: Words } = {
  401: ['Cần đăng nhập', 'Log in first'],
  403: ['Không có quyền', 'Not allowed'],
  404: ['Không tìm thấy', 'Not found'],
  409: ['Đã có thay đổi', 'Something changed'],
  413: ['Quá lớn', 'Too large'],
  422: ['Có chỗ cần sửa', 'There is a problem'],
  429: ['Quá nhiều lần thử', 'Too many tries'],
  503: ['Hệ thống đang gặp lỗi', 'The system is in trouble'],
}
