// The reader's theme: light, dark, or whatever the system says. Kept in localStorage, told to other tabs by
// the storage event. The style sheet reads it from <html data-theme>.

export type Theme = 'light' | 'dark' | 'system';

export const themeStorageKey = 'lantern:theme';

const listeners = new Set<() => void>();

export function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function chooseTheme(theme: Theme): void {
  wear(theme);
  try {
    if (theme === 'system') localStorage.removeItem(themeStorageKey);
    else localStorage.setItem(themeStorageKey, theme);
  } catch {
    // Storage is closed in some embedded pages; the choice then lasts as long as the page.
  }
}

export function subscribeToTheme(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', followOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', followOtherTab);
  };
}

function followOtherTab(event: StorageEvent): void {
  if (event.key !== themeStorageKey) return;
  wear(event.newValue === 'light' || event.newValue === 'dark' ? event.newValue : 'system');
}

function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}
