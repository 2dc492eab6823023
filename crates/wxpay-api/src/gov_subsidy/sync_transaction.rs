// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::CategoryState;
use super::EnergyGrade;
use super::IdentityDocumentType;
use super::SaleModel;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Reports a transaction (交易信息回传).
    ///
    /// `POST /v3/gov/subsidy/transactions/sync`
    ///
    /// - Returns [`Acknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：交易信息回传。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "交易信息回传")]
    pub request SyncTransaction {
        required {
            /// The merchant's own order number (商户支付订单号). Required.
            out_trade_no: String,
            /// Region code of the delivery address (收货地区编码). Required.
            receive_region_code: String,
            /// Brand (家电品牌). Required.
            brand: String,
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
            /// Seller name (销售企业名称). Required.
            seller_name: String,
            /// Licence or registration number (统一社会信息代码). Required.
            license_number: String,
            /// Order amount (订单金额). Required. In fen.
            order_amount: i64,
            /// Amount of the discount (优惠金额). Required.
            discount_amount: i64,
            /// When the goods were bought or returned (交易完成或商品退回时间). Required.
            transaction_time: DateTime,
            /// Order number on the online platform (线上平台订单编号). Required.
            mch_order_id: String,
            /// Selling entity (销售主体). Required.
            mch_name: String,
            /// State of the category (品类状态). Required.
            cate_state: CategoryState,
            /// Kind of identity document (证件类型). Required.
            identity_document_type: IdentityDocumentType,
        }
        optional {
            /// Real name (自然人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            real_name: Sensitive,
            /// Identity document number (自然人证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone_number: Sensitive,
            /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            appliance_id: i64,
            /// Energy efficiency grade (能效等级).
            energy_grade: EnergyGrade,
            /// Address (收货地址).
            address: String,
            /// WeChat Pay's refund number (线上平台退款交易编号).
            refund_id: String,
            /// Sales method (销售方式).
            sale_model: SaleModel,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(SyncTransaction => Acknowledgement, wxpay_core::Spec::new(
    "sync_transaction",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/transactions/sync",
)
.title("交易信息回传")
.family("gov_subsidy")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
