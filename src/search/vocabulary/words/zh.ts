/**
 * Chinese groups of words that mean nearly the same, each with its English words. The search reads Chinese in pairs of
 * characters, so words of two characters alone stand here. No native speaker has read them.
 */
export const CHINESE_SYNONYMS = `
老板 雇主 经理 上司 主管 领班 boss employer manager supervisor / 员工 工人 雇员 职工 打工 worker staff employee / 同事 工友 colleague
工作 上班 干活 打工 job work / 工资 薪水 薪资 工钱 报酬 人工 pay wages salary / 发钱 付钱 给钱 支付 拖欠 欠薪 paid pay / 最低 minimum / 小费 tips tip
加班 超时 overtime / 现金 cash / 银行 账户 bank account / 扣钱 扣款 克扣 扣除 扣掉 deduction deductions taken / 罚款 罚钱 fine penalty
欠债 债务 欠钱 还债 借款 贷款 debt owe loan / 费用 中介 收费 押金 定金 fee fees / 退还 退钱 还给 归还 refund back / 工资 资单 薪单 payslip / 税款 交税 扣税 tax
休假 年假 假期 放假 holiday leave / 护照 证件 身份 passport papers documents id / 签证 visa / 遣返 驱逐 deport deported / 移民 immigration
非法 黑工 illegal / 扣留 扣押 没收 拿走 收走 扣了 keeps took taken / 中介 代理 招聘 蛇头 agent agency recruiter recruitment / 合同 协议 合约 contract
开除 解雇 辞退 炒鱿 dismissed sacked fired / 辞职 辞工 离职 离开 不干 leave quit resign / 自雇 self employed / 小时 工时 钟头 hours
轮班 排班 班次 shift rota / 休息 break rest / 夜班 晚上 night / 试工 试用 trial / 生病 病假 病了 sick ill illness / 医生 医院 doctor hospital
受伤 工伤 事故 accident injury hurt / 怀孕 孕妇 pregnant pregnancy / 产假 maternity / 化学 药水 chemicals / 手套 口罩 防护 gloves protective ppe
制服 工服 uniform / 培训 training / 安全 safety / 搬重 重物 lift heavy / 住宿 宿舍 房间 住处 accommodation housing room / 房租 租金 rent
赶出 赶走 搬走 evict homeless / 床垫 床位 bed mattress / 睡觉 睡在 sleep sleeping / 锁门 锁着 钥匙 反锁 locked lock key / 出门 出去 外出 go out
逃跑 逃走 escape run / 手机 电话 phone / 监视 盯着 看着 监控 watched control / 威胁 恐吓 要挟 勒索 threat threatens blackmail
害怕 恐惧 afraid scared fear / 骂人 辱骂 侮辱 shout insult / 打人 殴打 暴力 hit beat violence / 骚扰 性骚 摸我 harass harassment touch / 强奸 rape
卖淫 prostitution / 歧视 种族 discrimination racism / 强迫 被迫 逼迫 逼我 force forced / 奴役 奴隶 slavery slave / 贩卖 人口 拐卖 trafficking
剥削 exploitation exploited / 欺骗 骗子 被骗 诈骗 scam cheat lie / 承诺 答应 promised promise / 警察 报警 公安 police / 举报 投诉 报告 report complaint
帮助 求助 帮忙 help support / 热线 号码 打电 call number helpline / 匿名 anonymous / 律师 法律 lawyer law legal / 法院 法庭 仲裁 court tribunal claim
工会 union / 检查 inspection / 权利 权益 rights / 证据 evidence proof / 孩子 儿童 小孩 child minor / 女孩 少女 girl teenager / 女人 女士 woman
男人 男的 man men / 家人 父母 family / 客人 住客 guest guests / 保洁 清洁 打扫 housekeeper cleaner cleaning / 前台 front desk reception
厨房 厨师 kitchen chef / 侍应 餐厅 waiter bar restaurant / 保安 security guard / 司机 出租 driver taxi / 维修 maintenance / 仓库 basement store
侧门 后门 side door entrance / 行李 箱子 luggage bag / 毛巾 床单 towels linen / 自杀 想死 suicide / 英语 翻译 language english interpreter
伤痕 淤青 bruises injuries / 海报 poster / 吃饭 食物 food meal / 可疑 奇怪 suspicious strange
`.trim()
