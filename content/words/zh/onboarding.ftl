welcome =
    催收来电时，我一句一句告诉你怎么说才稳妥。
    当前设置：中文，{ $place ->
        [cn] 中国大陆
        [us] 美国{ $timezone ->
            [none] ，纽约时间
           *[other] {""}
        }
        [uk] 英国
       *[other] 不按某一国的规定
    }。
    隐私：加密保存，不给任何人，发 /forget 就全部删除。
    这里是信息和练习，不是律师。
    .calling = 对方正在打来
    .ready = 先做准备
    .change = 改语言或地区
    .relative = 我不是借款人
