export const forms: Record<string, {source: string}> = {}
