// Runs before the first paint, as an inline script: puts the reader's chosen theme on <html>, so that no
// page flashes in the other one. No choice stored means the system's, which the style sheet follows by itself.
import { themeStorageKey } from '../components/ui/theme';

export const themeScript = `try{var t=localStorage.getItem(${JSON.stringify(
  themeStorageKey,
)});if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
