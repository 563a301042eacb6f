import express from 'express';

// What the mock is compared with: Express with nothing but a parsed body that is sent back.

const app = express();
app.use(express.json());
app.post('/api/v1/products', (request, response) => {
  response.status(201).json(request.body);
});
app.listen(Number(process.argv[2]), '127.0.0.1');
