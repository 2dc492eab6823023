// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StockChange;

wxpay_core::model! {
    /// Adds or removes goods that a batch of vouchers applies to (修改可用单品编码).
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    ///
    /// - Returns [`StockChange`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：修改可用单品编码。调用方：商户；重试之前请先查询。
    #[doc(alias = "修改可用单品编码")]
    pub request UpdateStockItems {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {
            /// Goods codes to add (增加单品编码列表).
            add_goods_id_list: Vec<String>,
            /// Goods codes to delete (删除单品编码列表).
            delete_goods_id_list: Vec<String>,
        }
    }
}

wxpay_core::operation!(UpdateStockItems => StockChange, wxpay_core::Spec::new(
    "update_stock_items",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
)
.title("修改可用单品编码")
.family("marketing_favor")
.body(wxpay_core::Body::Json));
