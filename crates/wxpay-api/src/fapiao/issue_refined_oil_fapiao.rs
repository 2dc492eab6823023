// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoBillType;
use super::TransactionInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Issues a fapiao for refined oil (开具成品油行业电子发票).
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
///
/// - Returns nothing (202: accepted).
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：开具成品油行业电子发票。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016760559)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. Apply for the permission. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Fapiao application exists already. |  |
/// | `NO_AUTH` | 403 | Merchant has not authorised refined-oil fapiaos; merchant has no permission. | Check the parameters. Send the same request again later. Apply for the permission. |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Send the same request again later. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such resource. | Send the same request again later. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::fapiao::{
///     BuyerInformation, BuyerType, FapiaoBillType, IssueRefinedOilFapiao, PayChannel,
///     RefinedOilFapiao, RefinedOilFapiaoItem, RefinedOilInformation, RefinedOilUnit,
///     TransactionInformation,
/// };
///
/// let request = IssueRefinedOilFapiao::new()
///     .sub_mchid("1900000109")
///     .fapiao_apply_id("4200000444201910177461284488")
///     .buyer_information(
///         BuyerInformation::new()
///             .r#type(BuyerType::Individual)
///             .name("示例名称")
///             .taxpayer_id("202003261233701778")
///             .address("示例路1号")
///             .telephone("075512345678")
///             .bank_name("示例银行")
///             .bank_account("62001234567890")
///             .phone("13900000000")
///             .email("sample@example.com")
///             .amount(1000)
///             .out_trade_no("xxxxx_20200701_123456")
///             .fapiao_bill_type(FapiaoBillType::CommFapiao)
///             .user_apply_message("示例文字"),
///     )
///     .fapiao_information(
///         RefinedOilFapiao::new()
///             .fapiao_id("20200701123456")
///             .total_amount(382895)
///             .items([RefinedOilFapiaoItem::new()
///                 .tax_code("1070101020100000000")
///                 .goods_name("示例商品")
///                 .specification("92#")
///                 .unit(RefinedOilUnit::Ton)
///                 .quantity(100000000)
///                 .total_amount(429900)
///                 .tax_rate(1300)
///                 .discount(false)
///                 .preferential_policy_code(1)
///                 .refined_oil_information(
///                     RefinedOilInformation::new()
///                         .station("示例文字")
///                         .trade_time("2025-07-01T00:00:00+08:00".parse::<DateTime>()?)
///                         .gun_number("示例文字"),
///                 )])
///             .export_business_policy_code(1)
///             .vat_refund_levy_code(1)
///             .billing_person_id("187776276864872")
///             .billing_person("示例文字")
///             .fapiao_bill_type(FapiaoBillType::CommFapiao)
///             .transaction_information([TransactionInformation::new()
///                 .pay_channel(PayChannel::WechatPay)
///                 .transaction_id("4200000008202508080512076713")
///                 .out_trade_no("xxxxx_20200701_123456")
///                 .amount(382895)])
///             .remark("示例备注"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"buyer_information":{"address":"示例路1号","amount":1000,"bank_account":"62001234567890","bank_name":"示例银行","email":"sample@example.com","fapiao_bill_type":"COMM_FAPIAO","name":"示例名称","out_trade_no":"xxxxx_20200701_123456","phone":"13900000000","taxpayer_id":"202003261233701778","telephone":"075512345678","type":"INDIVIDUAL","user_apply_message":"示例文字"},"fapiao_apply_id":"4200000444201910177461284488","fapiao_information":{"billing_person":"示例文字","billing_person_id":"187776276864872","export_business_policy_code":1,"fapiao_bill_type":"COMM_FAPIAO","fapiao_id":"20200701123456","items":[{"discount":false,"goods_name":"示例商品","preferential_policy_code":1,"quantity":100000000,"refined_oil_information":{"gun_number":"示例文字","station":"示例文字","trade_time":"2025-07-01T00:00:00+08:00"},"specification":"92#","tax_code":"1070101020100000000","tax_rate":1300,"total_amount":429900,"unit":"TON"}],"remark":"示例备注","total_amount":382895,"transaction_information":[{"amount":382895,"out_trade_no":"xxxxx_20200701_123456","pay_channel":"WECHAT_PAY","transaction_id":"4200000008202508080512076713"}],"vat_refund_levy_code":1},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "开具成品油行业电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
    "4016760559"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IssueRefinedOilFapiao {
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fapiao application number (发票申请单号). Required. At most 32 characters.
    pub fapiao_apply_id: Option<String>,
    /// Details of the buyer (购买方信息). Required.
    pub buyer_information: Option<BuyerInformation>,
    /// Fapiao details (需要开具的数电发票信息). Required.
    pub fapiao_information: Option<RefinedOilFapiao>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IssueRefinedOilFapiao {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `fapiao_apply_id`, `buyer_information` and `fapiao_information`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            fapiao_apply_id: None,
            buyer_information: None,
            fapiao_information: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Fapiao application number (发票申请单号). Required. At most 32 characters.
    pub fn fapiao_apply_id<Via>(mut self, fapiao_apply_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_apply_id = fapiao_apply_id.into_field();
        self
    }

    /// Details of the buyer (购买方信息). Required.
    pub fn buyer_information<Via>(
        mut self,
        buyer_information: impl IntoField<BuyerInformation, Via>,
    ) -> Self {
        self.buyer_information = buyer_information.into_field();
        self
    }

    /// Fapiao details (需要开具的数电发票信息). Required.
    pub fn fapiao_information<Via>(
        mut self,
        fapiao_information: impl IntoField<RefinedOilFapiao, Via>,
    ) -> Self {
        self.fapiao_information = fapiao_information.into_field();
        self
    }
}

impl Default for IssueRefinedOilFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IssueRefinedOilFapiao
    []
    [sub_mchid, fapiao_apply_id, buyer_information, fapiao_information,]
    ["sub_mchid", "fapiao_apply_id", "buyer_information", "fapiao_information",]
}

wxpay_core::operation!(IssueRefinedOilFapiao => (), wxpay_core::Spec::new(
    "fapiao.issue_refined_oil_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
)
.title("开具成品油行业电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016760559")
.body(wxpay_core::Body::Json)
.accepted_is_success());

/// A fapiao to be issued for refined oil.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RefinedOilFapiao {
    /// The merchant's own fapiao number (商户发票单号). Required. At most 32 characters.
    pub fapiao_id: Option<String>,
    /// Total amount (总价税合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Fapiao lines (发票行信息). Required.
    pub items: Option<Vec<RefinedOilFapiaoItem>>,
    /// Policy code for export business (出口业务适用政策代码). Known values: 1, 2, 3.
    pub export_business_policy_code: Option<i64>,
    /// Code of the VAT immediate refund policy (增值税即征即退代码). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
    pub vat_refund_levy_code: Option<i64>,
    /// Id of the fapiao issuer (开票人ID). Required. At most 64 characters.
    pub billing_person_id: Option<String>,
    /// Name of the fapiao issuer (开票人名称). At most 64 characters.
    pub billing_person: Option<String>,
    /// Fapiao type (发票类型). Required.
    pub fapiao_bill_type: Option<FapiaoBillType>,
    /// Transaction details (交易信息). Required.
    pub transaction_information: Option<Vec<TransactionInformation>>,
    /// Remark (发票备注).
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RefinedOilFapiao {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `fapiao_id`, `total_amount`, `items`, `billing_person_id`, `fapiao_bill_type` and `transaction_information`.
    pub fn new() -> Self {
        Self {
            fapiao_id: None,
            total_amount: None,
            items: None,
            export_business_policy_code: None,
            vat_refund_levy_code: None,
            billing_person_id: None,
            billing_person: None,
            fapiao_bill_type: None,
            transaction_information: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own fapiao number (商户发票单号). Required. At most 32 characters.
    pub fn fapiao_id<Via>(mut self, fapiao_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_id = fapiao_id.into_field();
        self
    }

    /// Total amount (总价税合计). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Fapiao lines (发票行信息). Required.
    pub fn items<Via>(mut self, items: impl IntoField<Vec<RefinedOilFapiaoItem>, Via>) -> Self {
        self.items = items.into_field();
        self
    }

    /// Policy code for export business (出口业务适用政策代码). Known values: 1, 2, 3.
    pub fn export_business_policy_code<Via>(
        mut self,
        export_business_policy_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.export_business_policy_code = export_business_policy_code.into_field();
        self
    }

    /// Code of the VAT immediate refund policy (增值税即征即退代码). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
    pub fn vat_refund_levy_code<Via>(
        mut self,
        vat_refund_levy_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.vat_refund_levy_code = vat_refund_levy_code.into_field();
        self
    }

    /// Id of the fapiao issuer (开票人ID). Required. At most 64 characters.
    pub fn billing_person_id<Via>(
        mut self,
        billing_person_id: impl IntoField<String, Via>,
    ) -> Self {
        self.billing_person_id = billing_person_id.into_field();
        self
    }

    /// Name of the fapiao issuer (开票人名称). At most 64 characters.
    pub fn billing_person<Via>(mut self, billing_person: impl IntoField<String, Via>) -> Self {
        self.billing_person = billing_person.into_field();
        self
    }

    /// Fapiao type (发票类型). Required.
    pub fn fapiao_bill_type<Via>(
        mut self,
        fapiao_bill_type: impl IntoField<FapiaoBillType, Via>,
    ) -> Self {
        self.fapiao_bill_type = fapiao_bill_type.into_field();
        self
    }

    /// Transaction details (交易信息). Required.
    pub fn transaction_information<Via>(
        mut self,
        transaction_information: impl IntoField<Vec<TransactionInformation>, Via>,
    ) -> Self {
        self.transaction_information = transaction_information.into_field();
        self
    }

    /// Remark (发票备注).
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

impl Default for RefinedOilFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RefinedOilFapiao
    []
    [fapiao_id, total_amount, items, export_business_policy_code, vat_refund_levy_code, billing_person_id, billing_person, fapiao_bill_type, transaction_information, remark,]
    ["fapiao_id", "total_amount", "items", "billing_person_id", "fapiao_bill_type", "transaction_information",]
}

/// One line of a fapiao for refined oil.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RefinedOilFapiaoItem {
    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required. At most 32 characters.
    pub tax_code: Option<String>,
    /// Name of the goods or services (货物或应税劳务、服务名称). Required. At most 128 characters.
    pub goods_name: Option<String>,
    /// Specification and model (规格型号). At most 20 characters.
    pub specification: Option<String>,
    /// Unit (成品油单位).
    pub unit: Option<RefinedOilUnit>,
    /// Quantity (数量).
    pub quantity: Option<i64>,
    /// Total amount (单行金额合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Tax rate (税率). Required.
    pub tax_rate: Option<i64>,
    /// Discount (是否折扣行). Required.
    pub discount: Option<bool>,
    /// Mark of the preferential policy (优惠政策标识). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
    pub preferential_policy_code: Option<i64>,
    /// Additional details for the refined oil industry (成品油行业额外信息).
    pub refined_oil_information: Option<RefinedOilInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RefinedOilFapiaoItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `tax_code`, `goods_name`, `total_amount`, `tax_rate` and `discount`.
    pub fn new() -> Self {
        Self {
            tax_code: None,
            goods_name: None,
            specification: None,
            unit: None,
            quantity: None,
            total_amount: None,
            tax_rate: None,
            discount: None,
            preferential_policy_code: None,
            refined_oil_information: None,
            extra: Extra::new(),
        }
    }

    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required. At most 32 characters.
    pub fn tax_code<Via>(mut self, tax_code: impl IntoField<String, Via>) -> Self {
        self.tax_code = tax_code.into_field();
        self
    }

    /// Name of the goods or services (货物或应税劳务、服务名称). Required. At most 128 characters.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Specification and model (规格型号). At most 20 characters.
    pub fn specification<Via>(mut self, specification: impl IntoField<String, Via>) -> Self {
        self.specification = specification.into_field();
        self
    }

    /// Unit (成品油单位).
    pub fn unit<Via>(mut self, unit: impl IntoField<RefinedOilUnit, Via>) -> Self {
        self.unit = unit.into_field();
        self
    }

    /// Quantity (数量).
    pub fn quantity<Via>(mut self, quantity: impl IntoField<i64, Via>) -> Self {
        self.quantity = quantity.into_field();
        self
    }

    /// Total amount (单行金额合计). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Tax rate (税率). Required.
    pub fn tax_rate<Via>(mut self, tax_rate: impl IntoField<i64, Via>) -> Self {
        self.tax_rate = tax_rate.into_field();
        self
    }

    /// Discount (是否折扣行). Required.
    pub fn discount<Via>(mut self, discount: impl IntoField<bool, Via>) -> Self {
        self.discount = discount.into_field();
        self
    }

    /// Mark of the preferential policy (优惠政策标识). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
    pub fn preferential_policy_code<Via>(
        mut self,
        preferential_policy_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.preferential_policy_code = preferential_policy_code.into_field();
        self
    }

    /// Additional details for the refined oil industry (成品油行业额外信息).
    pub fn refined_oil_information<Via>(
        mut self,
        refined_oil_information: impl IntoField<RefinedOilInformation, Via>,
    ) -> Self {
        self.refined_oil_information = refined_oil_information.into_field();
        self
    }
}

impl Default for RefinedOilFapiaoItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RefinedOilFapiaoItem
    []
    [tax_code, goods_name, specification, unit, quantity, total_amount, tax_rate, discount, preferential_policy_code, refined_oil_information,]
    ["tax_code", "goods_name", "total_amount", "tax_rate", "discount",]
}

/// The station, time and pump of a refuelling.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RefinedOilInformation {
    /// Refined oil station (成品油站点). Required. At most 100 characters.
    pub station: Option<String>,
    /// Trade time (交易时间). Required.
    pub trade_time: Option<DateTime>,
    /// Fuel nozzle number (加油枪号码). Required. At most 10 characters.
    pub gun_number: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RefinedOilInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `station`, `trade_time` and `gun_number`.
    pub fn new() -> Self {
        Self {
            station: None,
            trade_time: None,
            gun_number: None,
            extra: Extra::new(),
        }
    }

    /// Refined oil station (成品油站点). Required. At most 100 characters.
    pub fn station<Via>(mut self, station: impl IntoField<String, Via>) -> Self {
        self.station = station.into_field();
        self
    }

    /// Trade time (交易时间). Required.
    pub fn trade_time<Via>(mut self, trade_time: impl IntoField<DateTime, Via>) -> Self {
        self.trade_time = trade_time.into_field();
        self
    }

    /// Fuel nozzle number (加油枪号码). Required. At most 10 characters.
    pub fn gun_number<Via>(mut self, gun_number: impl IntoField<String, Via>) -> Self {
        self.gun_number = gun_number.into_field();
        self
    }
}

impl Default for RefinedOilInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RefinedOilInformation
    []
    [station, trade_time, gun_number,]
    ["station", "trade_time", "gun_number",]
}

wxpay_core::open_enum! {
    /// The unit refined oil is measured in.
    pub enum RefinedOilUnit {
        /// Tonne.
        Ton = "TON",
        #[doc(alias = "LETER")]
        Letter = "LETER",
        /// Litre.
        Liter = "LITER",
    }
}
