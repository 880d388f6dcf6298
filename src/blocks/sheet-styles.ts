/** The style sheets of the blocks of papers alone, for their page: no other one bears them. Each is in the layer `components`. */
import.meta.glob('./*/sheet.css', { eager: true })
