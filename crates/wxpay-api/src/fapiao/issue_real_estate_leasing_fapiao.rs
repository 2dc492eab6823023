// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoBillType;
use super::TransactionInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Issues a fapiao for real estate leasing (开具不动产租赁行业电子发票).
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
///
/// - Returns nothing (202: accepted).
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：开具不动产租赁行业电子发票。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
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
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::fapiao::{
///     AreaUnit, BuyerInformation, BuyerType, FapiaoBillType, IssueRealEstateLeasingFapiao,
///     PayChannel, RealEstateLeasingFapiao, RealEstateLeasingFapiaoItem,
///     RealEstateLeasingInformation, TransactionInformation,
/// };
///
/// let request = IssueRealEstateLeasingFapiao::new()
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
///         RealEstateLeasingFapiao::new()
///             .fapiao_id("20200701123456")
///             .total_amount(382895)
///             .items([RealEstateLeasingFapiaoItem::new()
///                 .tax_code("3010101020203000000")
///                 .goods_name("示例商品")
///                 .specification("示例文字")
///                 .unit(AreaUnit::Meter)
///                 .quantity(100000000)
///                 .total_amount(429900)
///                 .tax_rate(1300)
///                 .discount(false)
///                 .preferential_policy_code(1)
///                 .real_estate_leasing_information(
///                     RealEstateLeasingInformation::new()
///                         .province("示例文字")
///                         .city("示例文字")
///                         .address("示例路1号")
///                         .lease_period_start("2025-01-01T10:00:00+08:00".parse::<DateTime>()?)
///                         .lease_period_end("2025-07-01T12:00:00+08:00".parse::<DateTime>()?)
///                         .cross_city_flag(true)
///                         .certificate_no("110101199003070011")
///                         .plate_no(["示A12345"]),
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
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"buyer_information":{"address":"示例路1号","amount":1000,"bank_account":"62001234567890","bank_name":"示例银行","email":"sample@example.com","fapiao_bill_type":"COMM_FAPIAO","name":"示例名称","out_trade_no":"xxxxx_20200701_123456","phone":"13900000000","taxpayer_id":"202003261233701778","telephone":"075512345678","type":"INDIVIDUAL","user_apply_message":"示例文字"},"fapiao_apply_id":"4200000444201910177461284488","fapiao_information":{"billing_person":"示例文字","billing_person_id":"187776276864872","export_business_policy_code":1,"fapiao_bill_type":"COMM_FAPIAO","fapiao_id":"20200701123456","items":[{"discount":false,"goods_name":"示例商品","preferential_policy_code":1,"quantity":100000000,"real_estate_leasing_information":{"address":"示例路1号","certificate_no":"110101199003070011","city":"示例文字","cross_city_flag":true,"lease_period_end":"2025-07-01T12:00:00+08:00","lease_period_start":"2025-01-01T10:00:00+08:00","plate_no":["示A12345"],"province":"示例文字"},"specification":"示例文字","tax_code":"3010101020203000000","tax_rate":1300,"total_amount":429900,"unit":"METER"}],"remark":"示例备注","total_amount":382895,"transaction_information":[{"amount":382895,"out_trade_no":"xxxxx_20200701_123456","pay_channel":"WECHAT_PAY","transaction_id":"4200000008202508080512076713"}],"vat_refund_levy_code":1},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "开具不动产租赁行业电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    "4015941740"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IssueRealEstateLeasingFapiao {
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fapiao application number (发票申请单号). Required. At most 32 characters.
    pub fapiao_apply_id: Option<String>,
    /// Details of the buyer (购买方信息). Required.
    pub buyer_information: Option<BuyerInformation>,
    /// Fapiao details (需要开具的数电发票信息). Required.
    pub fapiao_information: Option<RealEstateLeasingFapiao>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IssueRealEstateLeasingFapiao {
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
        fapiao_information: impl IntoField<RealEstateLeasingFapiao, Via>,
    ) -> Self {
        self.fapiao_information = fapiao_information.into_field();
        self
    }
}

impl Default for IssueRealEstateLeasingFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IssueRealEstateLeasingFapiao
    []
    [sub_mchid, fapiao_apply_id, buyer_information, fapiao_information,]
    ["sub_mchid", "fapiao_apply_id", "buyer_information", "fapiao_information",]
}

wxpay_core::operation!(IssueRealEstateLeasingFapiao => (), wxpay_core::Spec::new(
    "fapiao.issue_real_estate_leasing_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
)
.title("开具不动产租赁行业电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015941740")
.body(wxpay_core::Body::Json)
.accepted_is_success());

/// A fapiao to be issued for real estate leasing.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RealEstateLeasingFapiao {
    /// The merchant's own fapiao number (商户发票单号). Required. At most 32 characters.
    pub fapiao_id: Option<String>,
    /// Total amount (总价税合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Fapiao lines (发票行信息). Required.
    pub items: Option<Vec<RealEstateLeasingFapiaoItem>>,
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

impl RealEstateLeasingFapiao {
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
    pub fn items<Via>(
        mut self,
        items: impl IntoField<Vec<RealEstateLeasingFapiaoItem>, Via>,
    ) -> Self {
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

impl Default for RealEstateLeasingFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RealEstateLeasingFapiao
    []
    [fapiao_id, total_amount, items, export_business_policy_code, vat_refund_levy_code, billing_person_id, billing_person, fapiao_bill_type, transaction_information, remark,]
    ["fapiao_id", "total_amount", "items", "billing_person_id", "fapiao_bill_type", "transaction_information",]
}

/// One line of a fapiao for real estate leasing.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RealEstateLeasingFapiaoItem {
    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required. At most 32 characters.
    pub tax_code: Option<String>,
    /// Name of the goods or services (货物或应税劳务、服务名称). Required. At most 128 characters.
    pub goods_name: Option<String>,
    /// Specification and model (规格型号). At most 20 characters.
    pub specification: Option<String>,
    /// Unit (单位).
    pub unit: Option<AreaUnit>,
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
    /// Additional details for leasing real estate (不动产租赁特定行业额外信息).
    pub real_estate_leasing_information: Option<RealEstateLeasingInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RealEstateLeasingFapiaoItem {
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
            real_estate_leasing_information: None,
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

    /// Unit (单位).
    pub fn unit<Via>(mut self, unit: impl IntoField<AreaUnit, Via>) -> Self {
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

    /// Additional details for leasing real estate (不动产租赁特定行业额外信息).
    pub fn real_estate_leasing_information<Via>(
        mut self,
        real_estate_leasing_information: impl IntoField<RealEstateLeasingInformation, Via>,
    ) -> Self {
        self.real_estate_leasing_information = real_estate_leasing_information.into_field();
        self
    }
}

impl Default for RealEstateLeasingFapiaoItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RealEstateLeasingFapiaoItem
    []
    [tax_code, goods_name, specification, unit, quantity, total_amount, tax_rate, discount, preferential_policy_code, real_estate_leasing_information,]
    ["tax_code", "goods_name", "total_amount", "tax_rate", "discount",]
}

/// The leased real estate and the lease period.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RealEstateLeasingInformation {
    /// Province (不动产坐落省份). Required. At most 20 characters.
    pub province: Option<String>,
    /// City (不动产坐落城市). At most 20 characters.
    pub city: Option<String>,
    /// Address (不动产坐落地址). Required. At most 80 characters.
    pub address: Option<String>,
    /// When the lease begins (租赁期起). Required.
    pub lease_period_start: Option<DateTime>,
    /// When the lease ends (租赁期止). Required.
    pub lease_period_end: Option<DateTime>,
    /// True if it crosses cities (跨地). Required.
    pub cross_city_flag: Option<bool>,
    /// Property certificate number (产权证书/不动产权证号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub certificate_no: Option<Sensitive>,
    /// Plate numbers (车牌号).
    pub plate_no: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RealEstateLeasingInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `province`, `address`, `lease_period_start`, `lease_period_end` and `cross_city_flag`.
    pub fn new() -> Self {
        Self {
            province: None,
            city: None,
            address: None,
            lease_period_start: None,
            lease_period_end: None,
            cross_city_flag: None,
            certificate_no: None,
            plate_no: None,
            extra: Extra::new(),
        }
    }

    /// Province (不动产坐落省份). Required. At most 20 characters.
    pub fn province<Via>(mut self, province: impl IntoField<String, Via>) -> Self {
        self.province = province.into_field();
        self
    }

    /// City (不动产坐落城市). At most 20 characters.
    pub fn city<Via>(mut self, city: impl IntoField<String, Via>) -> Self {
        self.city = city.into_field();
        self
    }

    /// Address (不动产坐落地址). Required. At most 80 characters.
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// When the lease begins (租赁期起). Required.
    pub fn lease_period_start<Via>(
        mut self,
        lease_period_start: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.lease_period_start = lease_period_start.into_field();
        self
    }

    /// When the lease ends (租赁期止). Required.
    pub fn lease_period_end<Via>(
        mut self,
        lease_period_end: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.lease_period_end = lease_period_end.into_field();
        self
    }

    /// True if it crosses cities (跨地). Required.
    pub fn cross_city_flag<Via>(mut self, cross_city_flag: impl IntoField<bool, Via>) -> Self {
        self.cross_city_flag = cross_city_flag.into_field();
        self
    }

    /// Property certificate number (产权证书/不动产权证号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn certificate_no<Via>(mut self, certificate_no: impl IntoField<Sensitive, Via>) -> Self {
        self.certificate_no = certificate_no.into_field();
        self
    }

    /// Plate numbers (车牌号).
    pub fn plate_no<Via>(mut self, plate_no: impl IntoField<Vec<String>, Via>) -> Self {
        self.plate_no = plate_no.into_field();
        self
    }
}

impl Default for RealEstateLeasingInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RealEstateLeasingInformation
    []
    [province, city, address, lease_period_start, lease_period_end, cross_city_flag, certificate_no, plate_no,]
    ["province", "address", "lease_period_start", "lease_period_end", "cross_city_flag",]
}

wxpay_core::open_enum! {
    /// The unit of a leased length or area.
    pub enum AreaUnit {
        /// Metre.
        Meter = "METER",
        /// Square metre.
        SquareMeter = "SQUARE_METER",
        /// Square kilometre.
        SquareKilometer = "SQUARE_KILOMETER",
        Hectare = "HECTARE",
        /// Km².
        SquareKilometerAbbreviation = "SQUARE_KILOMETER_ABBREVIATION",
        /// M².
        SquareMeterAbbreviation = "SQUARE_METER_ABBREVIATION",
        /// Hm².
        HectareAbbreviation = "HECTARE_ABBREVIATION",
        Mu = "MU",
    }
}
