// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StockChange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds or removes goods that a batch of vouchers applies to (修改可用单品编码).
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
///
/// - Returns [`StockChange`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：修改可用单品编码。调用方：商户；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::UpdateStockItems;
///
/// let request = UpdateStockItems::new("sample-stock-id").stock_creator_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"stock_creator_mchid":"1900000109","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改可用单品编码",
    "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
    "POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateStockItems {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub stock_creator_mchid: Option<String>,
    /// Goods codes to add (增加单品编码列表).
    pub add_goods_id_list: Option<Vec<String>>,
    /// Goods codes to delete (删除单品编码列表).
    pub delete_goods_id_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateStockItems {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `stock_creator_mchid`.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            stock_creator_mchid: None,
            add_goods_id_list: None,
            delete_goods_id_list: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }

    /// Goods codes to add (增加单品编码列表).
    pub fn add_goods_id_list<Via>(
        mut self,
        add_goods_id_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.add_goods_id_list = add_goods_id_list.into_field();
        self
    }

    /// Goods codes to delete (删除单品编码列表).
    pub fn delete_goods_id_list<Via>(
        mut self,
        delete_goods_id_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.delete_goods_id_list = delete_goods_id_list.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateStockItems
    [stock_id,]
    [stock_creator_mchid, add_goods_id_list, delete_goods_id_list,]
    ["stock_creator_mchid",]
}

wxpay_core::operation!(UpdateStockItems => StockChange, wxpay_core::Spec::new(
    "marketing_favor.update_stock_items",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
)
.title("修改可用单品编码")
.family("marketing_favor")
.body(wxpay_core::Body::Json));
