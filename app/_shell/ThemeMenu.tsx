// Light, dark, or as the system has it.
'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { Button } from '../../components/ui/Button';
import { Icon } from '../../components/ui/icons';
import { Menu, MenuChoice } from '../../components/ui/Menu';
import { chooseTheme, readTheme, subscribeToTheme, type Theme } from '../../components/ui/theme';

const icons = { light: 'sun', dark: 'moon', system: 'system' } as const;

const options: readonly { value: Theme; label: ReactNode }[] = [
  { value: 'light', label: <Choice icon="sun" words="Light" /> },
  { value: 'dark', label: <Choice icon="moon" words="Dark" /> },
  { value: 'system', label: <Choice icon="system" words="As the system" /> },
];

export function ThemeMenu() {
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, () => 'system' as const);
  return (
    <Menu
      align="end"
      trigger={
        <Button look="bare" aria-label="Theme">
          <Icon name={icons[theme]} />
        </Button>
      }
    >
      <MenuChoice label="Theme" value={theme} options={options} onChange={chooseTheme} />
    </Menu>
  );
}

function Choice({ icon, words }: { readonly icon: 'sun' | 'moon' | 'system'; readonly words: string }) {
  return (
    <>
      <Icon name={icon} size={16} />
      {words}
    </>
  );
}
