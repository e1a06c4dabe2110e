/** Function words of the languages that English IT documents most often quote. */
const others =
  /(?<!\p{L})(?:de|do|da|dos|das|em|para|com|que|não|uma?|os|as|ao|pelo|pela|você|seu|sua|é|el|la|los|las|del|en|y|por|una?|con|se|su|es|le|les|des|du|et|un|une|est|pour|dans|que|qui|sur|avec|vous|votre|nous|ne|pas|au|aux|ce|cette|der|die|das|und|ist|nicht|mit|für|von|zu|den|dem|ein|eine|einen|sie|ihr|wir|auf|im|bei|oder|wird|werden|il|lo|gli|di|che|non|per|sono|è|al|nel|della|het|een|van|niet|voor|met|op|zijn|wordt|naar)(?!\p{L})/giu
const english =
  /(?<!\p{L})(?:the|and|of|to|in|is|are|be|for|with|that|this|on|it|you|your|or|by|if|not|will|we|have|from|an|can|must|should|please|which|when|who|how|any|at|our|their|they|has|was|were|but|all|only|may|need)(?!\p{L})/giu

/** The fewest words that say which language a passage is in. */
const enough = 6

/**
 * Whether a passage of an English document is in another language: many
 * function words of others and hardly any English one, or mostly letters of
 * another script.
 */
export function isForeign(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= 10 && latin * 2 < letters) return true
  if (words.length < enough) return false
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / words.length
  return share(others) >= 0.2 && share(english) < 0.1
}
