/** The line that shows which frame is playing. It is moved by the player and follows it out of sight. */
customElements.define(
  "timeline-playhead",
  class extends HTMLElement {
    #frame = 0;

    connectedCallback() {
      this.timeline = this.closest("scene-timeline");
      const player = document.querySelector("scene-player");
      player.addEventListener("frame", ({ detail }) => {
        this.#frame = detail.frame;
        this.#move();
        if (player.hasAttribute("playing")) this.#follow();
      });
      this.timeline.addEventListener("laid-out", () => this.#move());
      this.#frame = Number(player.getAttribute("frame") ?? 0);
      this.#move();
    }

    #move() {
      this.x = this.timeline.xOf(this.#frame);
      this.style.transform = `translateX(${this.x}px)`;
    }

    #follow() {
      const { scrollLeft, clientWidth } = this.timeline;
      if (this.x < scrollLeft || this.x > scrollLeft + clientWidth - 48) this.timeline.scrollLeft = this.x - 48;
    }
  },
);
