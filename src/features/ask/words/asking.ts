/** How people ask, in words that stand in no rule: with their accents. */
export const ASKING = `
như thế nào, thế nào, là gì, gì, gì không, những gì, cái gì, làm gì, bao nhiêu, bao lâu, bao giờ, khi nào, lúc nào, ngày nào, hôm nào
ở đâu, tại đâu, đến đâu, chỗ nào, nơi nào, ai, người nào, cơ quan nào, cấp nào, trường hợp nào, mức nào, loại nào, cách nào, điều nào
vì sao, tại sao, ra sao, thì sao, làm sao, phải làm sao, sao, mấy, mấy giờ, mấy ngày, mấy năm, có được không, được không, có phải không
phải không, có không, đúng không, có đúng không, đúng hay sai, có đúng là, hay không, hay chưa, chưa, không ạ, có bị phạt không, bị phạt bao nhiêu, có được hưởng, được hưởng gì, có cần không
tôi muốn hỏi, cho tôi hỏi, cho em hỏi, xin hỏi, xin cho biết, tôi có, tôi bị, tôi đang, của tôi, nhà tôi, con tôi, vợ tôi, chồng tôi, bố mẹ tôi
em muốn, cháu, anh chị, bác, cô chú, nếu, thì có, mà không, và, với, rồi, đã, sẽ, cũng, vẫn, còn, nữa, đi, về, nhé, vậy, ạ
cần những giấy tờ gì, thủ tục gì, điều kiện gì, gồm những gì, bao gồm những gì, quy định thế nào, được quy định như thế nào, có nghĩa là gì
`
