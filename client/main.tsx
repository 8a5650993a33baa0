console.log('relais');
