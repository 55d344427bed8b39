// How what stands in a menu finds the code that draws it, which comes with the open menu.
import { type ComponentType, createContext } from 'react';
import type { MenuChoiceProps, MenuItemProps, MenuLinkProps } from './Menu';

export const MenuParts = createContext<{
  readonly Item: ComponentType<MenuItemProps>;
  readonly Link: ComponentType<MenuLinkProps>;
  readonly Separator: ComponentType;
  readonly Choice: ComponentType<MenuChoiceProps<string>>;
} | null>(null);
