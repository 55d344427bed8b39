// The language in which the reader takes the course: which one there is to begin with, and which one the reader chose.
// A notebook is in one language at a time. It must not know the stores or React.
import { type Language, languageSchema } from '../../engine/runner/protocol';

/** For readers who have chosen none. What the server draws is in this language too. */
export const defaultLanguage: Language = 'typescript';

export const languageNames: Readonly<Record<Language, string>> = {
  typescript: 'TypeScript',
  python: 'Python',
};

const preferenceKey = 'lantern:language';

/** The language in which a notebook opens: the wanted one, where the notebook has it. */
export function openingLanguage(
  { languages }: { readonly languages: readonly Language[] },
  wanted: Language = defaultLanguage,
): Language {
  return languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(preferenceKey, language);
  } catch {
    // A browser that keeps nothing opens the next lesson in the default language.
  }
}

export function rememberedLanguage(): Language {
  try {
    return languageSchema.safeParse(window.localStorage.getItem(preferenceKey)).data ?? defaultLanguage;
  } catch {
    return defaultLanguage;
  }
}
