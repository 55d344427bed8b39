'use client';
// Shows something else where its content cannot be drawn, such as when its code could not be fetched.
import { Component, type ReactNode } from 'react';

interface Props {
  readonly to: ReactNode;
  readonly children: ReactNode;
}

export class FallBack extends Component<Props> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.to : this.props.children;
  }
}
