// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoBillType;
use super::TransactionInformation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Issues a fapiao for general industries (开具通用行业电子发票).
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`
///
/// - Returns nothing (202: accepted).
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：开具通用行业电子发票。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
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
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Send the same request again later. Apply for the permission. |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Send the same request again later. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such resource. | Send the same request again later. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::{
///     BuyerInformation, BuyerType, FapiaoBillType, GeneralFapiao, GeneralFapiaoItem,
///     IssueGeneralFapiao, PayChannel, TransactionInformation,
/// };
///
/// let request = IssueGeneralFapiao::new()
///     .sub_mchid("1900000109")
///     .fapiao_apply_id("sample-fapiao-apply-id")
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
///         GeneralFapiao::new()
///             .fapiao_id("20200701123456")
///             .total_amount(382895)
///             .items([GeneralFapiaoItem::new()
///                 .tax_code("3010101020203000000")
///                 .goods_name("示例商品")
///                 .specification("示例文字")
///                 .unit("米")
///                 .quantity(100000000)
///                 .total_amount(429900)
///                 .tax_rate(1300)
///                 .discount(false)
///                 .preferential_policy_code(1)])
///             .export_business_policy_code(1)
///             .vat_refund_levy_code(1)
///             .billing_person_id("128279891283")
///             .billing_person("示例文字")
///             .fapiao_bill_type(FapiaoBillType::CommFapiao)
///             .transaction_information([TransactionInformation::new()
///                 .pay_channel(PayChannel::WechatPay)
///                 .transaction_id("4200000008202508080512076713")
///                 .out_trade_no("xxxxx_20200701_123456")
///                 .amount(382895)])
///             .remark("示例备注"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"buyer_information":{"address":"示例路1号","amount":1000,"bank_account":"62001234567890","bank_name":"示例银行","email":"sample@example.com","fapiao_bill_type":"COMM_FAPIAO","name":"示例名称","out_trade_no":"xxxxx_20200701_123456","phone":"13900000000","taxpayer_id":"202003261233701778","telephone":"075512345678","type":"INDIVIDUAL","user_apply_message":"示例文字"},"fapiao_apply_id":"sample-fapiao-apply-id","fapiao_information":{"billing_person":"示例文字","billing_person_id":"128279891283","export_business_policy_code":1,"fapiao_bill_type":"COMM_FAPIAO","fapiao_id":"20200701123456","items":[{"discount":false,"goods_name":"示例商品","preferential_policy_code":1,"quantity":100000000,"specification":"示例文字","tax_code":"3010101020203000000","tax_rate":1300,"total_amount":429900,"unit":"米"}],"remark":"示例备注","total_amount":382895,"transaction_information":[{"amount":382895,"out_trade_no":"xxxxx_20200701_123456","pay_channel":"WECHAT_PAY","transaction_id":"4200000008202508080512076713"}],"vat_refund_levy_code":1},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "开具通用行业电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-general",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general",
    "4015792574"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IssueGeneralFapiao {
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fapiao application number (发票申请单号). Required. At most 32 characters.
    pub fapiao_apply_id: Option<String>,
    /// Details of the buyer (购买方信息). Required.
    pub buyer_information: Option<BuyerInformation>,
    /// Fapiao details (需要开具的数电发票信息). Required.
    pub fapiao_information: Option<GeneralFapiao>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IssueGeneralFapiao {
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
        fapiao_information: impl IntoField<GeneralFapiao, Via>,
    ) -> Self {
        self.fapiao_information = fapiao_information.into_field();
        self
    }
}

impl Default for IssueGeneralFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IssueGeneralFapiao
    []
    [sub_mchid, fapiao_apply_id, buyer_information, fapiao_information,]
    ["sub_mchid", "fapiao_apply_id", "buyer_information", "fapiao_information",]
}

wxpay_core::operation!(IssueGeneralFapiao => (), wxpay_core::Spec::new(
    "fapiao.issue_general_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-general",
)
.title("开具通用行业电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792574")
.body(wxpay_core::Body::Json)
.accepted_is_success());

/// A fapiao to be issued for general industries.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct GeneralFapiao {
    /// The merchant's own fapiao number (商户发票单号). Required. At most 32 characters.
    pub fapiao_id: Option<String>,
    /// Total amount (总价税合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Fapiao lines (发票行信息). Required.
    pub items: Option<Vec<GeneralFapiaoItem>>,
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

impl GeneralFapiao {
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
    pub fn items<Via>(mut self, items: impl IntoField<Vec<GeneralFapiaoItem>, Via>) -> Self {
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

impl Default for GeneralFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { GeneralFapiao
    []
    [fapiao_id, total_amount, items, export_business_policy_code, vat_refund_levy_code, billing_person_id, billing_person, fapiao_bill_type, transaction_information, remark,]
    ["fapiao_id", "total_amount", "items", "billing_person_id", "fapiao_bill_type", "transaction_information",]
}

/// One line of a fapiao for general industries.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct GeneralFapiaoItem {
    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required. At most 32 characters.
    pub tax_code: Option<String>,
    /// Name of the goods or services (货物或应税劳务、服务名称). Required. At most 128 characters.
    pub goods_name: Option<String>,
    /// Specification and model (规格型号). At most 20 characters.
    pub specification: Option<String>,
    /// Unit (单位). At most 32 characters.
    pub unit: Option<String>,
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
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl GeneralFapiaoItem {
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

    /// Unit (单位). At most 32 characters.
    pub fn unit<Via>(mut self, unit: impl IntoField<String, Via>) -> Self {
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
}

impl Default for GeneralFapiaoItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { GeneralFapiaoItem
    []
    [tax_code, goods_name, specification, unit, quantity, total_amount, tax_rate, discount, preferential_policy_code,]
    ["tax_code", "goods_name", "total_amount", "tax_rate", "discount",]
}
