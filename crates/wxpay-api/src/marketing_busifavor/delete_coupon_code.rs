// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deletes a coupon code uploaded for a batch (删除预存code).
    ///
    /// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    ///
    /// - Returns [`CouponCodeDeletion`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：删除预存code。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[doc(alias = "删除预存code")]
    pub request DeleteCouponCode {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Coupon code (商户上传的code). Required. It stands in the path.
            coupon_code: String,
            /// Request number of the deletion. Required. It stands in the query.
            delete_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DeleteCouponCode => CouponCodeDeletion, wxpay_core::Spec::new(
    "delete_coupon_code",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
)
.title("删除预存code")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html")
.query(&["delete_request_no"]));

wxpay_core::model! {
    /// The batch from which a code was deleted, and when.
    pub answer CouponCodeDeletion {
        always {}
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// When it was deleted (删除时间).
            delete_time: DateTime,
        }
    }
}
