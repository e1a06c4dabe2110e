/** The address of a line of a file, from where the report stands; no part of the path can be a scheme, a host or markup. */
export function fileLink(path: string, line: number): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodePart)
  return `${parts.join('/').replace(/^\//, './')}#L${line}`
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(/['()*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
