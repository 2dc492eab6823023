// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoBillType;
use super::TransactionInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Issues a fapiao for passenger transport (开具旅客运输行业电子发票).
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
///
/// - Returns nothing (202: accepted).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：开具旅客运输行业电子发票。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::{
///     BuyerInformation, BuyerType, FapiaoBillType, IssuePassengerTransportFapiao,
///     PassengerTransportFapiao, PassengerTransportFapiaoItem, PayChannel, TransactionInformation,
/// };
///
/// let request = IssuePassengerTransportFapiao::new()
///     .sub_mchid("1900000109")
///     .fapiao_apply_id("sample-fapiao-apply-id")
///     .buyer_information(
///         BuyerInformation::new()
///             .r#type(BuyerType::Individual)
///             .name("示例名称"),
///     )
///     .fapiao_information(
///         PassengerTransportFapiao::new()
///             .fapiao_id("sample-fapiao-id")
///             .total_amount(100)
///             .items([PassengerTransportFapiaoItem::new()
///                 .tax_code("1217752501201407033233368018")
///                 .goods_name("示例名称")
///                 .total_amount(100)
///                 .tax_rate(1)
///                 .discount(true)])
///             .billing_person_id("sample-billing-person-id")
///             .fapiao_bill_type(FapiaoBillType::CommFapiao)
///             .transaction_information([TransactionInformation::new()
///                 .pay_channel(PayChannel::WechatPay)
///                 .amount(100)]),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"buyer_information":{"name":"示例名称","type":"INDIVIDUAL"},"fapiao_apply_id":"sample-fapiao-apply-id","fapiao_information":{"billing_person_id":"sample-billing-person-id","fapiao_bill_type":"COMM_FAPIAO","fapiao_id":"sample-fapiao-id","items":[{"discount":true,"goods_name":"示例名称","tax_code":"1217752501201407033233368018","tax_rate":1,"total_amount":100}],"total_amount":100,"transaction_information":[{"amount":100,"pay_channel":"WECHAT_PAY"}]},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "开具旅客运输行业电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IssuePassengerTransportFapiao {
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fapiao application number (发票申请单号). Required.
    pub fapiao_apply_id: Option<String>,
    /// Details of the buyer (购买方信息). Required.
    pub buyer_information: Option<BuyerInformation>,
    /// Fapiao details. Required.
    pub fapiao_information: Option<PassengerTransportFapiao>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IssuePassengerTransportFapiao {
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

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Fapiao application number (发票申请单号). Required.
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

    /// Fapiao details. Required.
    pub fn fapiao_information<Via>(
        mut self,
        fapiao_information: impl IntoField<PassengerTransportFapiao, Via>,
    ) -> Self {
        self.fapiao_information = fapiao_information.into_field();
        self
    }
}

impl Default for IssuePassengerTransportFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IssuePassengerTransportFapiao
    []
    [sub_mchid, fapiao_apply_id, buyer_information, fapiao_information,]
    ["sub_mchid", "fapiao_apply_id", "buyer_information", "fapiao_information",]
}

wxpay_core::operation!(IssuePassengerTransportFapiao => (), wxpay_core::Spec::new(
    "fapiao.issue_passenger_transport_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
)
.title("开具旅客运输行业电子发票")
.family("fapiao")
.body(wxpay_core::Body::Json)
.accepted_is_success());

/// A fapiao to be issued for passenger transport.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PassengerTransportFapiao {
    /// The merchant's own fapiao number (商户发票单号). Required.
    pub fapiao_id: Option<String>,
    /// Total amount (总价税合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Fapiao lines (发票行信息). Required.
    pub items: Option<Vec<PassengerTransportFapiaoItem>>,
    /// Policy code for export business (出口业务适用政策代码). Known values: 1, 2, 3.
    pub export_business_policy_code: Option<i64>,
    /// Code of the VAT immediate refund policy (增值税即征即退代码). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
    pub vat_refund_levy_code: Option<i64>,
    /// Id of the fapiao issuer (开票人ID). Required.
    pub billing_person_id: Option<String>,
    /// Name of the fapiao issuer (开票人名称).
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

impl PassengerTransportFapiao {
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

    /// The merchant's own fapiao number (商户发票单号). Required.
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
        items: impl IntoField<Vec<PassengerTransportFapiaoItem>, Via>,
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

    /// Id of the fapiao issuer (开票人ID). Required.
    pub fn billing_person_id<Via>(
        mut self,
        billing_person_id: impl IntoField<String, Via>,
    ) -> Self {
        self.billing_person_id = billing_person_id.into_field();
        self
    }

    /// Name of the fapiao issuer (开票人名称).
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

impl Default for PassengerTransportFapiao {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PassengerTransportFapiao
    []
    [fapiao_id, total_amount, items, export_business_policy_code, vat_refund_levy_code, billing_person_id, billing_person, fapiao_bill_type, transaction_information, remark,]
    ["fapiao_id", "total_amount", "items", "billing_person_id", "fapiao_bill_type", "transaction_information",]
}

/// One line of a fapiao for passenger transport.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PassengerTransportFapiaoItem {
    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required.
    pub tax_code: Option<String>,
    /// Name of the goods or services (货物或应税劳务、服务名称). Required.
    pub goods_name: Option<String>,
    /// Specification and model (规格型号).
    pub specification: Option<String>,
    /// Unit (单位).
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
    /// Additional details of the traveler (出行人额外信息).
    pub passenger_information: Option<PassengerInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PassengerTransportFapiaoItem {
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
            passenger_information: None,
            extra: Extra::new(),
        }
    }

    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required.
    pub fn tax_code<Via>(mut self, tax_code: impl IntoField<String, Via>) -> Self {
        self.tax_code = tax_code.into_field();
        self
    }

    /// Name of the goods or services (货物或应税劳务、服务名称). Required.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Specification and model (规格型号).
    pub fn specification<Via>(mut self, specification: impl IntoField<String, Via>) -> Self {
        self.specification = specification.into_field();
        self
    }

    /// Unit (单位).
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

    /// Additional details of the traveler (出行人额外信息).
    pub fn passenger_information<Via>(
        mut self,
        passenger_information: impl IntoField<PassengerInformation, Via>,
    ) -> Self {
        self.passenger_information = passenger_information.into_field();
        self
    }
}

impl Default for PassengerTransportFapiaoItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PassengerTransportFapiaoItem
    []
    [tax_code, goods_name, specification, unit, quantity, total_amount, tax_rate, discount, preferential_policy_code, passenger_information,]
    ["tax_code", "goods_name", "total_amount", "tax_rate", "discount",]
}

/// The traveller and the journey.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PassengerInformation {
    /// Name (出行人名称). Required.
    pub name: Option<String>,
    /// Kind of identity document (出行人证件类型). Required.
    pub certificate_type: Option<CertificateType>,
    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub certificate_number: Option<Sensitive>,
    /// Travel date (出行日期). Required.
    pub departure_date: Option<DateTime>,
    /// Place of departure (出发地). Required.
    pub departure_place: Option<String>,
    /// Destination (目的地). Required.
    pub destination: Option<String>,
    /// Type of transport (交通工具类型). Required.
    pub transportation_type: Option<TransportationType>,
    /// Class of transport (交通工具等级).
    pub transportation_classes: Option<TransportationClass>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PassengerInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `certificate_type`, `certificate_number`, `departure_date`, `departure_place`, `destination` and `transportation_type`.
    pub fn new() -> Self {
        Self {
            name: None,
            certificate_type: None,
            certificate_number: None,
            departure_date: None,
            departure_place: None,
            destination: None,
            transportation_type: None,
            transportation_classes: None,
            extra: Extra::new(),
        }
    }

    /// Name (出行人名称). Required.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Kind of identity document (出行人证件类型). Required.
    pub fn certificate_type<Via>(
        mut self,
        certificate_type: impl IntoField<CertificateType, Via>,
    ) -> Self {
        self.certificate_type = certificate_type.into_field();
        self
    }

    /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn certificate_number<Via>(
        mut self,
        certificate_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.certificate_number = certificate_number.into_field();
        self
    }

    /// Travel date (出行日期). Required.
    pub fn departure_date<Via>(mut self, departure_date: impl IntoField<DateTime, Via>) -> Self {
        self.departure_date = departure_date.into_field();
        self
    }

    /// Place of departure (出发地). Required.
    pub fn departure_place<Via>(mut self, departure_place: impl IntoField<String, Via>) -> Self {
        self.departure_place = departure_place.into_field();
        self
    }

    /// Destination (目的地). Required.
    pub fn destination<Via>(mut self, destination: impl IntoField<String, Via>) -> Self {
        self.destination = destination.into_field();
        self
    }

    /// Type of transport (交通工具类型). Required.
    pub fn transportation_type<Via>(
        mut self,
        transportation_type: impl IntoField<TransportationType, Via>,
    ) -> Self {
        self.transportation_type = transportation_type.into_field();
        self
    }

    /// Class of transport (交通工具等级).
    pub fn transportation_classes<Via>(
        mut self,
        transportation_classes: impl IntoField<TransportationClass, Via>,
    ) -> Self {
        self.transportation_classes = transportation_classes.into_field();
        self
    }
}

impl Default for PassengerInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PassengerInformation
    []
    [name, certificate_type, certificate_number, departure_date, departure_place, destination, transportation_type, transportation_classes,]
    ["name", "certificate_type", "certificate_number", "departure_date", "departure_place", "destination", "transportation_type",]
}

wxpay_core::open_enum! {
    /// The kind of a traveller's identity document.
    pub enum CertificateType {
        IdentityCard = "IDENTITY_CARD",
        Passport = "PASSPORT",
        HongKongPermit = "HONG_KONG_PERMIT",
        MacaoPermit = "MACAO_PERMIT",
        TaiwanPermit = "TAIWAN_PERMIT",
        ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
        HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
        MacaoResidentCard = "MACAO_RESIDENT_CARD",
        TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
        MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
        ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
        SoldierCard = "SOLDIER_CARD",
        HomecomingCert = "HOMECOMING_CERT",
        TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
    }
}

wxpay_core::open_enum! {
    /// The means of transport.
    pub enum TransportationType {
        LongDistanceBus = "LONG_DISTANCE_BUS",
        PublicTransportation = "PUBLIC_TRANSPORTATION",
        Car = "CAR",
        Ship = "SHIP",
        OtherTransportation = "OTHER_TRANSPORTATION",
    }
}

wxpay_core::open_enum! {
    /// The class travelled in.
    pub enum TransportationClass {
        #[doc(alias = "SHIP_FIRST_CLASS_CABIN")]
        FirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
        #[doc(alias = "SHIP_SECOND_CLASS_CABIN")]
        SecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
        #[doc(alias = "SHIP_THIRD_CLASS_CABIN")]
        ThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
    }
}
