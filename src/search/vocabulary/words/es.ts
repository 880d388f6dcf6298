/** Spanish groups of words that mean nearly the same, each with its English words. No native speaker has read them. */
export const SPANISH_SYNONYMS = `
jefe jefa patron encargado encargada gerente supervisor empleador manager boss employer / dueno duena propietario owner
trabajador trabajadora empleado empleada personal worker staff employee / companero companera colega colleague
trabajo empleo chamba curro laburo puesto job work / trabajar currar laburar work
sueldo salario paga nomina pago plata dinero pay wages salary money / cobrar pagar pagan abonar pay paid
salario minimo minimum wage / propina propinas tip tips / extras overtime / efectivo cash / banco cuenta bank account
descontar descuento quitar quitan rebajan retener deduction deductions taken deducted / multa castigo fine penalty
deuda debo deber prestamo adelanto debt owe loan / comision cuota tarifa cobro deposito fianza fee fees
devolver reembolso refund back / recibo nomina boleta payslip / impuesto impuestos tax
vacaciones descanso feriado holiday leave / pasaporte dni documento documentos papeles passport papers documents id
visa visado permiso / deportar deportacion expulsar deport deported / inmigracion migra extranjeria immigration
ilegal indocumentado irregular illegal / quitar quito guardar guarda retener retiene confiscar keeps took taken
agencia ett intermediario reclutador agent agency recruiter / anuncio oferta reclutamiento advert recruitment
contrato acuerdo contract / aviso preaviso notice / despedir despido echar echaron botar dismissed sacked fired
renunciar renuncia dimitir irse dejar marcharse leave quit resign / autonomo factura self employed invoice
hora horas horario hours / turno turnos shift / cuadrante horario rota / descanso pausa comer break rest
noche madrugada night / libre dia dias day days off / prueba trial
enfermo enferma enfermedad baja gripe sick ill illness sickness / medico doctor hospital
accidente lesion herida golpe accident injury hurt / embarazada embarazo pregnant pregnancy / maternidad parto maternity
quimico quimicos lejia producto productos limpieza chemicals
guantes mascarilla proteccion equipo gloves protective equipment ppe / uniforme ropa uniform
formacion curso capacitacion charla training talk / seguridad safety / cargar levantar pesado lift heavy
alojamiento vivienda casa cuarto habitacion piso dormitorio accommodation housing room / renta alquiler rent
desalojar echar calle evict homeless / cama colchon colchones bed mattress / dormir duermen sleep sleeping
hacinados amontonados crowded / encerrar encerrado llave candado puerta locked lock key / salir salen dejar go out leave
escapar huir escape run / movil celular telefono phone / vigilar vigila controla sigue watched watching control follows
amenaza amenazar amenazan chantaje threat threatens threaten blackmail / miedo asustada asustado temor afraid scared fear
gritar grita insulta humilla shout insult / pegar pega golpear golpea violencia maltrato hit beat violence abuse
acoso acosar acosa tocar toca manosear harass harassment touch touched / sexo sexual sex / violar violacion rape raped
prostitucion prostituta prostitution / discriminacion discriminar racismo racista discrimination racism
obligar obliga obligan forzar forzado forzada force forced / esclavo esclavitud slavery slave
trata trafico personas trafficking / explotacion explotar explotan explotado abuso exploitation exploited
enganar engano estafa mentira mintieron fraude scam cheat lie / prometer prometieron promised promise / policia poli police
denunciar denuncia reportar informar avisar report / ayuda ayudar apoyo help support
llamar llamada numero telefono linea call number helpline phone / anonimo anonima anonymous name
abogado abogada legal lawyer law / tribunal juicio demanda court claim / queja quejarse reclamar complaint complain
plazo limite deadline limit / sindicato gremio union / inspeccion inspector inspection / derecho derechos rights
prueba pruebas evidencia mensajes evidence proof / indemnizacion compensation
nino nina ninos menor hijo child children minor / chica muchacha adolescente joven girl teenager young / mujer senora woman
hombre senor tipo man men / familia familiares padres madre family mother
marido esposo novio pareja boyfriend husband partner / mayor viejo older / huesped huespedes cliente clientes guest guests
camarera limpiadora limpieza mucama limpiar housekeeper cleaner cleaning / recepcion recepcionista front desk reception
cocina cocinero kitchen chef / camarero mesero bar restaurante waiter restaurant / vigilante guardia security guard
chofer taxista conductor taxi driver / mantenimiento tecnico maintenance / sotano almacen deposito calderas basement store
entrada trasera lateral door side entrance / coche carro auto furgoneta car van / maleta equipaje bolsa luggage bag
camara camaras cameras / alcohol drogas drugs / toalla toallas sabanas towels linen / tarjeta card / reserva booking
llorar llora triste suicidio cry sad suicide / sola solo alone / callada calla habla responde silent speaks answers
idioma ingles espanol language english / interprete traductor interpreter / moreton moretones heridas bruises injuries
foto fotos photo photos / cartel poster folleto / estudiante student / lavanderia laundry / comida food meal
sospechoso raro extrano suspicious strange / senal senales sign signs / firmar firma signed sign / bebe infante baby
derecho cobrar paid / sueldo retenido withheld / temporada season / mensaje mensajes whatsapp messages
`.trim()
