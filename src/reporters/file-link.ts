/**
 * The address of a line of a file, from where the report stands. Behind “./” no
 * part of the path can become a scheme or a host, also where a program decodes
 * the address before it looks at it, as Mermaid does.
 */
export function fileLink(path: string, line: number): string {
  const parts = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .split('/')
  return `./${parts.map(encodePart).join('/')}#L${line}`
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(/['()*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
