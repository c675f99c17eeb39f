import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../../kernel/words.ts'
import { wording } from '../wording.ts'
import { type Account, AccountBox } from './account.tsx'
import { Brand, type Centre } from './brand.tsx'
import { Footer, type FooterContent } from './footer.tsx'
import { Nav, type NavItem } from './nav.tsx'
import { type DisplaySettings, Settings } from './settings.tsx'

export interface PageProps {
  readonly language: Language
  /** `public` is roomy, `staff` dense with the navigation at the side, `bare` has no frame (posters, hall display, kiosk). */
  readonly shell: 'public' | 'staff' | 'bare'
  readonly title: string
  readonly description?: string | undefined
  /** A form on this page was refused: the title says so first, for those who hear the title and do not see the page. */
  readonly refused?: boolean | undefined
  readonly centre: Centre
  readonly nav: readonly NavItem[]
  readonly account?: Account | undefined
  readonly settings: DisplaySettings
  readonly footer: FooterContent
  readonly stylesheet: string
  readonly icon?: string | undefined
  /** Addresses of module scripts; public pages have none. */
  readonly scripts?: readonly string[] | undefined
  /** Further elements for the head. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

/** A whole document but for `<!doctype html>`, which the caller writes in front. */
export const Page = (props: PageProps) => {
  const { language, shell, settings } = props
  return (
    <html
      lang={language}
      data-theme={settings.theme === 'auto' ? undefined : settings.theme}
      data-type={settings.type === 'normal' ? undefined : settings.type}
    >
      <Head {...props} />
      <body class={shell}>
        {shell === 'bare' ? <main id="main">{props.children}</main> : <Frame {...props} />}
      </body>
    </html>
  )
}

const Head = ({
  language,
  title,
  refused,
  centre,
  description,
  stylesheet,
  icon,
  scripts,
  head,
}: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <title>{`${refused ? `${say(language, wording.error)} ` : ''}${title} · ${centre.name}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    {description && <meta name="description" content={description} />}
    {icon && <link rel="icon" href={icon} />}
    <link rel="stylesheet" href={stylesheet} />
    {scripts?.map(source => (
      <script key={source} type="module" src={source} />
    ))}
    {head}
  </head>
)

const Frame = ({ language, centre, settings, account, nav, footer, children }: PageProps) => (
  <>
    <a class="skip" href="#main">
      {say(language, wording.skip)}
    </a>
    <header class="header">
      <div class="wrap header-row">
        <Brand centre={centre} />
        <Settings language={language} settings={settings} />
        {account && <AccountBox language={language} account={account} />}
      </div>
    </header>
    <div class="frame">
      <Nav language={language} items={nav} />
      <main id="main" tabIndex={-1}>
        <div class="wrap">{children}</div>
      </main>
    </div>
    <Footer language={language} centre={centre} content={footer} />
  </>
)
