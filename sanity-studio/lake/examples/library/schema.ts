import { defineArrayMember, defineField, defineType } from 'sanity'

export const author = defineType({
  name: 'author',
  type: 'document',
  fields: [defineField({ name: 'name', type: 'string', validation: (rule) => rule.required() })],
})

export const book = defineType({
  name: 'book',
  type: 'document',
  fields: [
    defineField({ name: 'title', type: 'string', validation: (rule) => rule.required() }),
    defineField({ name: 'author', type: 'reference', to: [{ type: 'author' }] }),
    defineField({ name: 'cover', type: 'image', options: { hotspot: true } }),
    defineField({ name: 'summary', type: 'array', of: [defineArrayMember({ type: 'block' })] }),
  ],
  preview: { select: { title: 'title', subtitle: 'author.name', media: 'cover' } },
})
