/** What a browser fetches by itself for a page: style sheets, icons, pictures, scripts. Links that only a person follows stay out. */
export function linksOf(html: string): { readonly files: readonly string[]; readonly scripts: number } {
  const tags = [...html.matchAll(/<(link|script|img)\b[^>]*>/g)].map(([tag, name = '']) => ({ tag, name }))
  const files = tags.flatMap(({ tag, name }) =>
    name === 'link' ? fetchedLink(tag) : attribute(tag, 'src').filter(source => !source.startsWith('data:')),
  )
  // Every browser asks for this one by itself when a page names no icon.
  const icon = tags.some(({ tag }) => attribute(tag, 'rel').some(rel => rel.includes('icon')))
    ? []
    : ['/favicon.ico']
  return {
    files: [...new Set([...files, ...icon])],
    scripts: tags.filter(({ name }) => name === 'script').length,
  }
}

const fetchedLink = (tag: string): readonly string[] =>
  attribute(tag, 'rel').some(rel => /\b(stylesheet|icon|preload|modulepreload|manifest)\b/.test(rel))
    ? attribute(tag, 'href')
    : []

const attribute = (tag: string, name: string): readonly string[] => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? [] : [value.replaceAll('&amp;', '&')]
}
