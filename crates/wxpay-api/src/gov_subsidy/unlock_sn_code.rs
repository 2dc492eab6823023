// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::ProductType;

wxpay_core::model! {
    /// Unlocks a serial number (sn码解锁).
    ///
    /// `POST /v3/gov/subsidy/sncode/unlock`
    ///
    /// - Returns [`Acknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：sn码解锁。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "sn码解锁")]
    pub request UnlockSnCode {
        required {
            /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            appliance_id: i64,
            /// The merchant's own order number (商户支付订单号). Required.
            out_trade_no: String,
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
            /// Serial number of the goods (S/N码). Required.
            sn_code: String,
            /// Goods bar code (商品条码). Required.
            barcode: String,
            /// Product type (产品类型). Required.
            product_type: ProductType,
        }
        optional {}
    }
}

wxpay_core::operation!(UnlockSnCode => Acknowledgement, wxpay_core::Spec::new(
    "unlock_sn_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/sncode/unlock",
)
.title("sn码解锁")
.family("gov_subsidy")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
