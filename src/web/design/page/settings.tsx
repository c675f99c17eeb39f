import { type Language, say } from '../../../kernel/words.ts'
import { wording } from '../wording.ts'

const themes = ['auto', 'light', 'dark'] as const
const languageNames = { vi: 'Tiếng Việt', en: 'English' } as const

export type Theme = (typeof themes)[number]
export type TypeSize = 'normal' | 'large'

/** What the reader has chosen, and the addresses that choose otherwise and come back to this page. */
export interface DisplaySettings {
  readonly theme: Theme
  readonly type: TypeSize
  readonly links: Readonly<Record<Language | Theme | TypeSize, string>>
}
interface SettingsProps {
  readonly language: Language
  readonly settings: DisplaySettings
}

export const Settings = ({ language, settings }: SettingsProps) => {
  const otherLanguage = language === 'vi' ? 'en' : 'vi'
  const otherType = settings.type === 'large' ? 'normal' : 'large'
  return (
    <ul class="settings" aria-label={say(language, wording.settings)}>
      <li>
        <a href={settings.links[otherLanguage]} lang={otherLanguage} hreflang={otherLanguage}>
          {languageNames[otherLanguage]}
        </a>
      </li>
      <li>
        <a href={settings.links[otherType]}>{say(language, wording[otherType])}</a>
      </li>
      <li>
        <ThemeFold language={language} settings={settings} />
      </li>
    </ul>
  )
}

const ThemeFold = ({ language, settings }: SettingsProps) => (
  <details class="settings-fold">
    <summary>{say(language, wording.background)}</summary>
    <ul>
      {themes.map(theme => (
        <li key={theme}>
          <a href={settings.links[theme]} aria-current={theme === settings.theme ? 'true' : undefined}>
            {say(language, wording[theme])}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
