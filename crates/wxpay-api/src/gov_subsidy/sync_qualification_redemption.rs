// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::CategoryState;
use super::EnergyGrade;
use super::IdentityDocumentType;
use super::PcType;
use super::ProductType;
use super::SaleModel;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Reports the redemption of a qualification (同步资格核销信息).
///
/// `POST /v3/gov/subsidy/qualifications/sync`
///
/// - Returns [`Acknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：同步资格核销信息。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::gov_subsidy::{
///     CategoryState, IdentityDocumentType, ProductType, SaleModel, SyncQualificationRedemption,
/// };
///
/// let request = SyncQualificationRedemption::new("1217752501201407033233368018")
///     .receive_region_code("1217752501201407033233368018")
///     .brand("示例文字")
///     .address("示例文字")
///     .qualification_region_code(1)
///     .sn_code("1217752501201407033233368018")
///     .seller_name("示例名称")
///     .license_number("1217752501201407033233368018")
///     .barcode("示例文字")
///     .item_name("示例名称")
///     .spec_model("示例文字")
///     .invoice_num("示例文字")
///     .product_type(ProductType::CommonProduct)
///     .order_amount(100)
///     .discount_amount(1)
///     .mch_order_id("sample-mch-order-id")
///     .invoice_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///     .purchaser_name("示例名称")
///     .sale_model(SaleModel::Online)
///     .identity_document_type(IdentityDocumentType::IdCard)
///     .invoice_address_code("1217752501201407033233368018")
///     .tax_authority_code("1217752501201407033233368018")
///     .transaction_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?)
///     .cate_state(CategoryState::Redeem)
///     .mch_name("示例名称");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"address":"示例文字","barcode":"示例文字","brand":"示例文字","cate_state":"CATE_STATE_REDEEM","discount_amount":1,"identity_document_type":"ID_DOC_TYPE_ID_CARD","invoice_address_code":"1217752501201407033233368018","invoice_num":"示例文字","invoice_time":"2026-01-31T12:00:00+08:00","item_name":"示例名称","license_number":"1217752501201407033233368018","mch_name":"示例名称","mch_order_id":"sample-mch-order-id","order_amount":100,"out_trade_no":"1217752501201407033233368018","product_type":"COMMON_PRODUCT","purchaser_name":"示例名称","qualification_region_code":1,"receive_region_code":"1217752501201407033233368018","sale_model":"SALE_MODEL_ONLINE","seller_name":"示例名称","sn_code":"1217752501201407033233368018","spec_model":"示例文字","tax_authority_code":"1217752501201407033233368018","transaction_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步资格核销信息",
    "/v3/gov/subsidy/qualifications/sync",
    "POST /v3/gov/subsidy/qualifications/sync"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncQualificationRedemption {
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
    /// The sub-merchant's number (子商户号).
    pub sub_mch_id: Option<String>,
    /// Energy efficiency grade (能效等级).
    pub energy_grade: Option<EnergyGrade>,
    /// Region code of the delivery address (收货地区编码). Required.
    pub receive_region_code: Option<String>,
    /// Brand (家电品牌). Required.
    pub brand: Option<String>,
    /// Address (收货地址). Required.
    pub address: Option<String>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Serial number of the goods (S/N码). Required.
    pub sn_code: Option<String>,
    /// Seller name (销售企业名称). Required.
    pub seller_name: Option<String>,
    /// Licence or registration number (统一社会信息代码). Required.
    pub license_number: Option<String>,
    /// Goods bar code (商品条码). Required.
    pub barcode: Option<String>,
    /// Goods name (商品名称). Required.
    pub item_name: Option<String>,
    /// Specification and model (规格型号). Required.
    pub spec_model: Option<String>,
    /// Tracking number (物流单号).
    pub logistics_num: Option<String>,
    /// When the delivery was signed for (签收时间).
    pub delivery_time: Option<DateTime>,
    /// Fapiao number (发票号). Required.
    pub invoice_num: Option<String>,
    /// Product type (产品类型). Required.
    pub product_type: Option<ProductType>,
    /// Type (类型).
    pub pc_type: Option<PcType>,
    /// Order amount (订单金额). Required. In fen.
    pub order_amount: Option<i64>,
    /// Amount of the discount (优惠金额). Required.
    pub discount_amount: Option<i64>,
    /// First IMEI code (imei1编码).
    pub imei1: Option<String>,
    /// Second IMEI code (imei2编码).
    pub imei2: Option<String>,
    /// Order number on the online platform (线上平台订单编号). Required.
    pub mch_order_id: Option<String>,
    /// WeChat Pay's refund number (线上平台退款交易编号).
    pub refund_id: Option<String>,
    /// When the fapiao was issued (开票日期). Required.
    pub invoice_time: Option<DateTime>,
    /// Buyer name (购买方名称). Required.
    pub purchaser_name: Option<String>,
    /// Sales method (销售方式). Required.
    pub sale_model: Option<SaleModel>,
    /// Kind of identity document (证件类型). Required.
    pub identity_document_type: Option<IdentityDocumentType>,
    /// Place where the fapiao was issued (发票开具地). Required.
    pub invoice_address_code: Option<String>,
    /// Fapiao code (发票代码).
    pub invoice_code: Option<String>,
    /// Tax authority code (税务机关代码). Required.
    pub tax_authority_code: Option<String>,
    /// When the goods were bought or returned (交易完成或商品退回时间). Required.
    pub transaction_time: Option<DateTime>,
    /// State of the category (品类状态). Required.
    pub cate_state: Option<CategoryState>,
    /// Selling entity (销售主体). Required.
    pub mch_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncQualificationRedemption {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `receive_region_code`, `brand`, `address`, `qualification_region_code`, `sn_code`, `seller_name`, `license_number`, `barcode`, `item_name`, `spec_model`, `invoice_num`, `product_type`, `order_amount`, `discount_amount`, `mch_order_id`, `invoice_time`, `purchaser_name`, `sale_model`, `identity_document_type`, `invoice_address_code`, `tax_authority_code`, `transaction_time`, `cate_state` and `mch_name`.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            real_name: None,
            id_card_number: None,
            phone_number: None,
            appliance_id: None,
            sub_mch_id: None,
            energy_grade: None,
            receive_region_code: None,
            brand: None,
            address: None,
            qualification_region_code: None,
            sn_code: None,
            seller_name: None,
            license_number: None,
            barcode: None,
            item_name: None,
            spec_model: None,
            logistics_num: None,
            delivery_time: None,
            invoice_num: None,
            product_type: None,
            pc_type: None,
            order_amount: None,
            discount_amount: None,
            imei1: None,
            imei2: None,
            mch_order_id: None,
            refund_id: None,
            invoice_time: None,
            purchaser_name: None,
            sale_model: None,
            identity_document_type: None,
            invoice_address_code: None,
            invoice_code: None,
            tax_authority_code: None,
            transaction_time: None,
            cate_state: None,
            mch_name: None,
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

    /// The sub-merchant's number (子商户号).
    pub fn sub_mch_id<Via>(mut self, sub_mch_id: impl IntoField<String, Via>) -> Self {
        self.sub_mch_id = sub_mch_id.into_field();
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

    /// Address (收货地址). Required.
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

    /// Serial number of the goods (S/N码). Required.
    pub fn sn_code<Via>(mut self, sn_code: impl IntoField<String, Via>) -> Self {
        self.sn_code = sn_code.into_field();
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

    /// Goods bar code (商品条码). Required.
    pub fn barcode<Via>(mut self, barcode: impl IntoField<String, Via>) -> Self {
        self.barcode = barcode.into_field();
        self
    }

    /// Goods name (商品名称). Required.
    pub fn item_name<Via>(mut self, item_name: impl IntoField<String, Via>) -> Self {
        self.item_name = item_name.into_field();
        self
    }

    /// Specification and model (规格型号). Required.
    pub fn spec_model<Via>(mut self, spec_model: impl IntoField<String, Via>) -> Self {
        self.spec_model = spec_model.into_field();
        self
    }

    /// Tracking number (物流单号).
    pub fn logistics_num<Via>(mut self, logistics_num: impl IntoField<String, Via>) -> Self {
        self.logistics_num = logistics_num.into_field();
        self
    }

    /// When the delivery was signed for (签收时间).
    pub fn delivery_time<Via>(mut self, delivery_time: impl IntoField<DateTime, Via>) -> Self {
        self.delivery_time = delivery_time.into_field();
        self
    }

    /// Fapiao number (发票号). Required.
    pub fn invoice_num<Via>(mut self, invoice_num: impl IntoField<String, Via>) -> Self {
        self.invoice_num = invoice_num.into_field();
        self
    }

    /// Product type (产品类型). Required.
    pub fn product_type<Via>(mut self, product_type: impl IntoField<ProductType, Via>) -> Self {
        self.product_type = product_type.into_field();
        self
    }

    /// Type (类型).
    pub fn pc_type<Via>(mut self, pc_type: impl IntoField<PcType, Via>) -> Self {
        self.pc_type = pc_type.into_field();
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

    /// First IMEI code (imei1编码).
    pub fn imei1<Via>(mut self, imei1: impl IntoField<String, Via>) -> Self {
        self.imei1 = imei1.into_field();
        self
    }

    /// Second IMEI code (imei2编码).
    pub fn imei2<Via>(mut self, imei2: impl IntoField<String, Via>) -> Self {
        self.imei2 = imei2.into_field();
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

    /// When the fapiao was issued (开票日期). Required.
    pub fn invoice_time<Via>(mut self, invoice_time: impl IntoField<DateTime, Via>) -> Self {
        self.invoice_time = invoice_time.into_field();
        self
    }

    /// Buyer name (购买方名称). Required.
    pub fn purchaser_name<Via>(mut self, purchaser_name: impl IntoField<String, Via>) -> Self {
        self.purchaser_name = purchaser_name.into_field();
        self
    }

    /// Sales method (销售方式). Required.
    pub fn sale_model<Via>(mut self, sale_model: impl IntoField<SaleModel, Via>) -> Self {
        self.sale_model = sale_model.into_field();
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

    /// Place where the fapiao was issued (发票开具地). Required.
    pub fn invoice_address_code<Via>(
        mut self,
        invoice_address_code: impl IntoField<String, Via>,
    ) -> Self {
        self.invoice_address_code = invoice_address_code.into_field();
        self
    }

    /// Fapiao code (发票代码).
    pub fn invoice_code<Via>(mut self, invoice_code: impl IntoField<String, Via>) -> Self {
        self.invoice_code = invoice_code.into_field();
        self
    }

    /// Tax authority code (税务机关代码). Required.
    pub fn tax_authority_code<Via>(
        mut self,
        tax_authority_code: impl IntoField<String, Via>,
    ) -> Self {
        self.tax_authority_code = tax_authority_code.into_field();
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

    /// State of the category (品类状态). Required.
    pub fn cate_state<Via>(mut self, cate_state: impl IntoField<CategoryState, Via>) -> Self {
        self.cate_state = cate_state.into_field();
        self
    }

    /// Selling entity (销售主体). Required.
    pub fn mch_name<Via>(mut self, mch_name: impl IntoField<String, Via>) -> Self {
        self.mch_name = mch_name.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncQualificationRedemption
    [out_trade_no,]
    [real_name, id_card_number, phone_number, appliance_id, sub_mch_id, energy_grade, receive_region_code, brand, address, qualification_region_code, sn_code, seller_name, license_number, barcode, item_name, spec_model, logistics_num, delivery_time, invoice_num, product_type, pc_type, order_amount, discount_amount, imei1, imei2, mch_order_id, refund_id, invoice_time, purchaser_name, sale_model, identity_document_type, invoice_address_code, invoice_code, tax_authority_code, transaction_time, cate_state, mch_name,]
    ["receive_region_code", "brand", "address", "qualification_region_code", "sn_code", "seller_name", "license_number", "barcode", "item_name", "spec_model", "invoice_num", "product_type", "order_amount", "discount_amount", "mch_order_id", "invoice_time", "purchaser_name", "sale_model", "identity_document_type", "invoice_address_code", "tax_authority_code", "transaction_time", "cate_state", "mch_name",]
}

wxpay_core::operation!(SyncQualificationRedemption => Acknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.sync_qualification_redemption",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/qualifications/sync",
)
.title("同步资格核销信息")
.family("gov_subsidy")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
