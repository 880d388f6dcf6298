/** The style sheet of every block that has one, for the one stylesheet of the site. Each is in the layer `components`. */
import.meta.glob('./*/view.css', { eager: true })
