// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::CategoryState;
use super::EnergyGrade;
use super::IdentityDocumentType;
use super::SaleModel;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Reports a transaction (交易信息回传).
///
/// `POST /v3/gov/subsidy/transactions/sync`
///
/// - Returns [`Acknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：交易信息回传。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::gov_subsidy::{CategoryState, IdentityDocumentType, SyncTransaction};
///
/// let request = SyncTransaction::new("1217752501201407033233368018")
///     .receive_region_code("1217752501201407033233368018")
///     .brand("示例文字")
///     .qualification_region_code(1)
///     .seller_name("示例名称")
///     .license_number("1217752501201407033233368018")
///     .order_amount(100)
///     .discount_amount(1)
///     .transaction_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///     .mch_order_id("sample-mch-order-id")
///     .mch_name("示例名称")
///     .cate_state(CategoryState::Redeem)
///     .identity_document_type(IdentityDocumentType::IdCard);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand":"示例文字","cate_state":"CATE_STATE_REDEEM","discount_amount":1,"identity_document_type":"ID_DOC_TYPE_ID_CARD","license_number":"1217752501201407033233368018","mch_name":"示例名称","mch_order_id":"sample-mch-order-id","order_amount":100,"out_trade_no":"1217752501201407033233368018","qualification_region_code":1,"receive_region_code":"1217752501201407033233368018","seller_name":"示例名称","transaction_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "交易信息回传",
    "/v3/gov/subsidy/transactions/sync",
    "POST /v3/gov/subsidy/transactions/sync"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncTransaction {
    /// The merchant's own order number (商户支付订单号). Required.
    pub out_trade_no: String,
    /// Real name (自然人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Identity document number (自然人证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone_number: Option<Sensitive>,
    /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// Energy efficiency grade (能效等级).
    pub energy_grade: Option<EnergyGrade>,
    /// Region code of the delivery address (收货地区编码). Required.
    pub receive_region_code: Option<String>,
    /// Brand (家电品牌). Required.
    pub brand: Option<String>,
    /// Address (收货地址).
    pub address: Option<String>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Seller name (销售企业名称). Required.
    pub seller_name: Option<String>,
    /// Licence or registration number (统一社会信息代码). Required.
    pub license_number: Option<String>,
    /// Order amount (订单金额). Required. In fen.
    pub order_amount: Option<i64>,
    /// Amount of the discount (优惠金额). Required.
    pub discount_amount: Option<i64>,
    /// When the goods were bought or returned (交易完成或商品退回时间). Required.
    pub transaction_time: Option<DateTime>,
    /// Order number on the online platform (线上平台订单编号). Required.
    pub mch_order_id: Option<String>,
    /// WeChat Pay's refund number (线上平台退款交易编号).
    pub refund_id: Option<String>,
    /// Selling entity (销售主体). Required.
    pub mch_name: Option<String>,
    /// Sales method (销售方式).
    pub sale_model: Option<SaleModel>,
    /// State of the category (品类状态). Required.
    pub cate_state: Option<CategoryState>,
    /// Kind of identity document (证件类型). Required.
    pub identity_document_type: Option<IdentityDocumentType>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncTransaction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `receive_region_code`, `brand`, `qualification_region_code`, `seller_name`, `license_number`, `order_amount`, `discount_amount`, `transaction_time`, `mch_order_id`, `mch_name`, `cate_state` and `identity_document_type`.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            real_name: None,
            id_card_number: None,
            phone_number: None,
            appliance_id: None,
            energy_grade: None,
            receive_region_code: None,
            brand: None,
            address: None,
            qualification_region_code: None,
            seller_name: None,
            license_number: None,
            order_amount: None,
            discount_amount: None,
            transaction_time: None,
            mch_order_id: None,
            refund_id: None,
            mch_name: None,
            sale_model: None,
            cate_state: None,
            identity_document_type: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Real name (自然人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }

    /// Identity document number (自然人证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone_number<Via>(mut self, phone_number: impl IntoField<Sensitive, Via>) -> Self {
        self.phone_number = phone_number.into_field();
        self
    }

    /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub fn appliance_id<Via>(mut self, appliance_id: impl IntoField<i64, Via>) -> Self {
        self.appliance_id = appliance_id.into_field();
        self
    }

    /// Energy efficiency grade (能效等级).
    pub fn energy_grade<Via>(mut self, energy_grade: impl IntoField<EnergyGrade, Via>) -> Self {
        self.energy_grade = energy_grade.into_field();
        self
    }

    /// Region code of the delivery address (收货地区编码). Required.
    pub fn receive_region_code<Via>(
        mut self,
        receive_region_code: impl IntoField<String, Via>,
    ) -> Self {
        self.receive_region_code = receive_region_code.into_field();
        self
    }

    /// Brand (家电品牌). Required.
    pub fn brand<Via>(mut self, brand: impl IntoField<String, Via>) -> Self {
        self.brand = brand.into_field();
        self
    }

    /// Address (收货地址).
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub fn qualification_region_code<Via>(
        mut self,
        qualification_region_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.qualification_region_code = qualification_region_code.into_field();
        self
    }

    /// Seller name (销售企业名称). Required.
    pub fn seller_name<Via>(mut self, seller_name: impl IntoField<String, Via>) -> Self {
        self.seller_name = seller_name.into_field();
        self
    }

    /// Licence or registration number (统一社会信息代码). Required.
    pub fn license_number<Via>(mut self, license_number: impl IntoField<String, Via>) -> Self {
        self.license_number = license_number.into_field();
        self
    }

    /// Order amount (订单金额). Required. In fen.
    pub fn order_amount<Via>(mut self, order_amount: impl IntoField<i64, Via>) -> Self {
        self.order_amount = order_amount.into_field();
        self
    }

    /// Amount of the discount (优惠金额). Required.
    pub fn discount_amount<Via>(mut self, discount_amount: impl IntoField<i64, Via>) -> Self {
        self.discount_amount = discount_amount.into_field();
        self
    }

    /// When the goods were bought or returned (交易完成或商品退回时间). Required.
    pub fn transaction_time<Via>(
        mut self,
        transaction_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.transaction_time = transaction_time.into_field();
        self
    }

    /// Order number on the online platform (线上平台订单编号). Required.
    pub fn mch_order_id<Via>(mut self, mch_order_id: impl IntoField<String, Via>) -> Self {
        self.mch_order_id = mch_order_id.into_field();
        self
    }

    /// WeChat Pay's refund number (线上平台退款交易编号).
    pub fn refund_id<Via>(mut self, refund_id: impl IntoField<String, Via>) -> Self {
        self.refund_id = refund_id.into_field();
        self
    }

    /// Selling entity (销售主体). Required.
    pub fn mch_name<Via>(mut self, mch_name: impl IntoField<String, Via>) -> Self {
        self.mch_name = mch_name.into_field();
        self
    }

    /// Sales method (销售方式).
    pub fn sale_model<Via>(mut self, sale_model: impl IntoField<SaleModel, Via>) -> Self {
        self.sale_model = sale_model.into_field();
        self
    }

    /// State of the category (品类状态). Required.
    pub fn cate_state<Via>(mut self, cate_state: impl IntoField<CategoryState, Via>) -> Self {
        self.cate_state = cate_state.into_field();
        self
    }

    /// Kind of identity document (证件类型). Required.
    pub fn identity_document_type<Via>(
        mut self,
        identity_document_type: impl IntoField<IdentityDocumentType, Via>,
    ) -> Self {
        self.identity_document_type = identity_document_type.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncTransaction
    [out_trade_no,]
    [real_name, id_card_number, phone_number, appliance_id, energy_grade, receive_region_code, brand, address, qualification_region_code, seller_name, license_number, order_amount, discount_amount, transaction_time, mch_order_id, refund_id, mch_name, sale_model, cate_state, identity_document_type, sub_mchid,]
    ["receive_region_code", "brand", "qualification_region_code", "seller_name", "license_number", "order_amount", "discount_amount", "transaction_time", "mch_order_id", "mch_name", "cate_state", "identity_document_type",]
}

wxpay_core::operation!(SyncTransaction => Acknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.sync_transaction",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/transactions/sync",
)
.title("交易信息回传")
.family("gov_subsidy")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
