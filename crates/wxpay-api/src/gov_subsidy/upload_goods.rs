// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::EnergyGrade;
use super::ProductType;

wxpay_core::model! {
    /// Uploads the data of a product (商品信息上传).
    ///
    /// `POST /v3/gov/subsidy/goods/upload`
    ///
    /// - Returns [`Acknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商品信息上传。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "商品信息上传")]
    pub request UploadGoods {
        required {
            /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            appliance_id: i64,
            /// Product name (商品名称). Required.
            product_name: String,
            /// Brand (家电品牌). Required.
            brand: String,
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
            /// Seller name (销售企业名称). Required.
            seller_name: String,
            /// Licence or registration number (统一社会信息代码). Required.
            license_number: String,
            /// Base price (基准价格). Required. In fen.
            base_price: i64,
            /// Recent average trading price (近1个月平均交易价). Required. In fen.
            average_trading_price: i64,
            /// Product type (产品类型). Required.
            product_type: ProductType,
            /// Goods bar code (商品条码). Required.
            bar_code: String,
        }
        optional {
            /// Energy efficiency grade (能效等级).
            energy_grade: EnergyGrade,
            /// Goods model (商品型号).
            product_model: String,
        }
    }
}

wxpay_core::operation!(UploadGoods => Acknowledgement, wxpay_core::Spec::new(
    "upload_goods",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/goods/upload",
)
.title("商品信息上传")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
