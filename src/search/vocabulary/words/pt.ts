/** Portuguese groups of words that mean nearly the same, each with its English words. No native speaker has read them. */
export const PORTUGUESE_SYNONYMS = `
patrao patroa chefe gerente encarregado encarregada supervisor empregador manager boss employer
dono dona proprietario owner / trabalhador trabalhadora empregado empregada funcionario pessoal worker staff employee
colega colegas colleague / trabalho emprego servico job work / trabalhar work
salario ordenado vencimento pagamento dinheiro grana pay wages salary money / pagar pago pagam receber recebo pay paid
salario minimo minimum wage / gorjeta gorjetas tip tips / extra extras overtime / numerario vivo cash
banco conta bank account / descontar desconto descontos tirar tiram reter deduction deductions taken deducted
multa castigo fine penalty / divida devo dever emprestimo debt owe loan / taxa comissao caucao deposito cobrar fee fees
devolver devolucao reembolso refund back / recibo holerite contracheque payslip / imposto impostos tax
ferias folga feriado holiday leave / passaporte documento documentos papeis passport papers documents id / visto visa
deportar deportacao expulsar deport deported / imigracao immigration / ilegal irregular illegal
ficar ficou tirou guardar guarda reter apreender keeps took taken / agencia intermediario recrutador agent agency recruiter
anuncio oferta recrutamento advert recruitment / contrato acordo contract / aviso previo notice
despedir despedido despedimento demitir mandar embora dismissed sacked fired
sair demissao demitir despedir deixar ir embora leave quit resign
recibos verdes autonomo independente self employed invoice / hora horas horario hours / turno turnos shift
escala horario rota / pausa descanso intervalo break rest / noite madrugada night / folga dia dias day days off
experiencia teste trial / doente doenca baixa atestado sick ill illness / medico hospital doctor
acidente ferido lesao magoar accident injury hurt / gravida gravidez pregnant pregnancy / maternidade parto licenca maternity
quimico quimicos lixivia produtos limpeza chemicals / luvas mascara protecao equipamento gloves protective equipment ppe
uniforme farda roupa uniform / formacao curso treino conversa training talk / seguranca safety
levantar peso pesado lift heavy / alojamento casa quarto moradia dormitorio accommodation housing room
renda aluguel aluguer rent / despejar despejo rua evict homeless / cama colchao colchoes bed mattress
dormir dorme dormem sleep sleeping / apertado amontoados crowded / trancado trancar fechado chave porta locked lock key
sair saem go out leave / fugir escapar escape run / telemovel celular telefone phone
vigiar vigia controla segue watched watching control follows
ameaca ameacar ameacam chantagem threat threatens threaten blackmail / medo assustada assustado afraid scared fear
gritar grita insulta humilha shout insult / bater bate violencia agredir hit beat violence abuse
assedio assediar tocar toca apalpar harass harassment touch touched / sexo sexual sex / violar violacao estupro rape raped
prostituicao prostituta prostitution / discriminacao racismo racista discrimination racism
obrigar obriga obrigam forcar forcado forced force / escravo escravidao escravatura slavery slave
trafico pessoas trafficking / exploracao explorar explorado exploram abuso exploitation exploited
enganar engano burla golpe mentira scam cheat lie / prometer prometeram promised promise / policia police
denunciar denuncia queixa reportar avisar report / ajuda ajudar apoio help support
ligar chamada numero telefone linha call number helpline phone / anonimo anonima anonymous name
advogado advogada legal lawyer law / tribunal processo court claim / queixa reclamar reclamacao complaint complain
prazo limite deadline limit / sindicato union / inspecao inspetor fiscal inspection / direito direitos rights
prova provas mensagens evidence proof / indemnizacao indenizacao compensation
crianca criancas menor menino menina filho child children minor / rapariga moca jovem adolescente girl teenager young
mulher senhora woman / homem homens senhor man men / familia pais mae family mother
marido namorado companheiro boyfriend husband partner / velho mais older / hospede hospedes cliente clientes guest guests
camareira limpeza limpar faxina arrumadeira housekeeper cleaner cleaning / rececao recepcao rececionista front desk reception
cozinha cozinheiro kitchen chef / garcom bar restaurante waiter restaurant / vigilante seguranca security guard
motorista taxista driver taxi / manutencao tecnico maintenance / cave porao armazem deposito basement store
entrada lateral traseira door side entrance / carro carrinha van car / mala malas bagagem luggage bag / camaras cameras
alcool drogas alcohol drugs / toalha toalhas lencois towels linen / cartao card / reserva booking
chorar chora triste suicidio cry sad suicide / sozinha sozinho alone / fala responde calada speaks answers silent
lingua ingles portugues language english / interprete tradutor interpreter / nodoa hematoma feridas bruises injuries
foto fotos photo photos / cartaz folheto poster / estudante student / lavandaria laundry / comida refeicao food meal
suspeito estranho suspicious strange / sinal sinais sign signs / assinar assinei signed sign / bebe baby / temporada season
`.trim()
