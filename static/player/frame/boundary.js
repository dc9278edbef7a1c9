/** Keeps a scene that throws from taking the film with it: an error card stands in its place. */
import { Component, createElement, Fragment } from "react";
import { causeOf, closed } from "../host/failures.js";
import { ErrorCard } from "./error-card.js";

export class SceneBoundary extends Component {
  state = { failure: null, attempt: 0 };
  drawnAt = null; // the last frame that was drawn

  static getDerivedStateFromError(thrown) {
    return { failure: closed(causeOf(thrown)) };
  }

  componentDidMount() {
    this.componentDidUpdate();
  }

  componentDidUpdate() {
    if (this.state.failure === null) this.drawnAt = this.props.frame;
  }

  /** A scene that has drawn other frames gets a fresh start first: what it remembered may be all that is wrong. */
  componentDidCatch() {
    const { frame } = this.props;
    if (this.drawnAt !== null && this.drawnAt !== frame) {
      this.drawnAt = frame;
      this.setState(({ attempt }) => ({ failure: null, attempt: attempt + 1 }));
    } else this.props.onFailure(this.state.failure);
  }

  render() {
    const { failure, attempt } = this.state;
    if (failure !== null) return createElement(ErrorCard, { name: this.props.name, failure });
    return createElement(Fragment, { key: attempt }, this.props.children);
  }
}
