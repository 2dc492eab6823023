// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::CategoryState;
use super::EnergyGrade;
use super::IdentityDocumentType;
use super::PcType;
use super::ProductType;
use super::SaleModel;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Reports the redemption of an N-category qualification (N品类同步资格核销信息).
    ///
    /// `POST /v3/gov/subsidy/n-qualifications/sync`
    ///
    /// - Returns [`Acknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：N品类同步资格核销信息。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "N品类同步资格核销信息")]
    pub request SyncNCategoryRedemption {
        required {
            /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            real_name: Sensitive,
            /// Identity document number (自然人证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone_number: Sensitive,
            /// The merchant's own order number (商户支付订单号). Required.
            out_trade_no: String,
            /// Region code of the delivery address (收货地区编码). Required.
            receive_region_code: String,
            /// Brand (家电品牌). Required.
            brand: String,
            /// Address (收货地址). Required.
            address: String,
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
            /// Seller name (销售企业名称). Required.
            seller_name: String,
            /// Licence or registration number (统一社会信息代码). Required.
            license_number: String,
            /// Fapiao number (发票号). Required.
            invoice_num: String,
            /// Product type (产品类型). Required.
            product_type: ProductType,
            /// Order amount (订单金额). Required. In fen.
            order_amount: i64,
            /// Amount of the discount (优惠金额). Required.
            discount_amount: i64,
            /// Order number on the online platform (线上平台订单编号). Required.
            mch_order_id: String,
            /// When the fapiao was issued (开票日期). Required.
            invoice_time: DateTime,
            /// Buyer name (购买方名称). Required.
            purchaser_name: String,
            /// Sales method (销售方式). Required.
            sale_model: SaleModel,
            /// Kind of identity document (证件类型). Required.
            identity_document_type: IdentityDocumentType,
            /// Place where the fapiao was issued (发票开具地). Required.
            invoice_address_code: String,
            /// Tax authority code (税务机关代码). Required.
            tax_authority_code: String,
            /// When the goods were bought or returned (交易完成或商品退回时间). Required.
            transaction_time: DateTime,
            /// State of the category (品类状态). Required.
            cate_state: CategoryState,
            /// Category code (品类编码). Required.
            cate_code: String,
        }
        optional {
            /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            appliance_id: i64,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Energy efficiency grade (能效等级).
            energy_grade: EnergyGrade,
            /// Tracking number (物流单号).
            logistics_num: String,
            /// When the delivery was signed for (签收时间).
            delivery_time: DateTime,
            /// Type (类型).
            pc_type: PcType,
            /// Longitude (经度).
            longitude: String,
            /// Latitude (纬度).
            latitude: String,
            /// Coupon code (券码).
            coupon_code: String,
            /// Fapiao code (发票代码).
            invoice_code: String,
            /// WeChat Pay's refund number (线上平台退款交易编号).
            refund_id: String,
        }
    }
}

wxpay_core::operation!(SyncNCategoryRedemption => Acknowledgement, wxpay_core::Spec::new(
    "sync_n_category_redemption",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/n-qualifications/sync",
)
.title("N品类同步资格核销信息")
.family("gov_subsidy")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
