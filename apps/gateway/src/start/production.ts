// Imported before anything else: without a word about it, graphql checks every value of every answer as one does while developing.
process.env.NODE_ENV ??= 'production';
